package org.wardround.engine.matching;

/** What characters a text is made of. */
final class Letters {
    private static final int SHORTEST_MODEL = 4;

    private Letters() {}

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "gw" is short for "gateway": the same first letter, and the others in their order. */
    static boolean areShortFor(String text, String word) {
        int at = 0;
        for (int i = 0; i < word.length() && at < text.length(); i++) {
            at += word.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return at == text.length() && !text.isEmpty() && text.charAt(0) == word.charAt(0);
    }

    /** A model number has letters and digits, and is long enough to mean one. */
    static boolean isModelNumber(String word) {
        return word.length() >= SHORTEST_MODEL && hasDigit(word) && hasLetter(word);
    }

    /** The letters that a text begins with. */
    static String head(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether there is nothing else than digits; true for an empty text. */
    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
