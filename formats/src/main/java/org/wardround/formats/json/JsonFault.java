package org.wardround.formats.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in a sentence for people why a JSON text could not be read on. */
public final class JsonFault {
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\((?:'(.)'|.*?)\\(?code (\\d+)");
    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'");

    private JsonFault() {}

    /**
     * The sentence.
     *
     * @param e what the parser said
     * @return one sentence without words of the parser's own
     */
    public static String sentence(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        return e instanceof StreamConstraintsException ? limit(message) : broken(message);
    }

    private static String limit(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("nesting depth")) {
            return "lists and objects stand in one another more than " + JsonText.MAX_DEPTH + " deep.";
        }
        if (lower.contains("string")) {
            return "a text is longer than " + JsonText.MAX_STRING + " characters.";
        }
        if (lower.contains("number")) {
            return "a number is longer than " + JsonText.MAX_NUMBER + " characters.";
        }
        if (lower.contains("name")) {
            return "a key is longer than " + JsonText.MAX_KEY + " characters.";
        }
        return "there are more than " + JsonText.MAX_TOKENS + " values in it.";
    }

    private static String broken(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("end-of-input") || lower.contains("end of input") || lower.contains("unexpected end")) {
            return "the text ends before it is complete, as if it was cut off.";
        }
        Matcher word = WORD.matcher(message);
        if (word.find()) {
            return "\"" + Excerpt.of(word.group(1)) + "\" is no value; texts stand in double quotes.";
        }
        Matcher character = UNEXPECTED.matcher(message);
        if (character.find()) {
            return shown(Integer.parseInt(character.group(2)))
                    + " stands where it cannot; a comma, a double quote or a bracket may be missing.";
        }
        if (lower.contains("numeric value") || lower.contains("number")) {
            return "a number is not written as JSON has it.";
        }
        if (lower.contains("escape")) {
            return "a backslash in a text is followed by something that means nothing.";
        }
        return "it is not written as JSON has it.";
    }

    private static String shown(int character) {
        boolean visible = Character.isValidCodePoint(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
        return visible ? "\"" + Character.toString(character) + "\"" : "A control character (" + character + ")";
    }
}
