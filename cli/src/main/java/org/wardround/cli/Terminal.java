package org.wardround.cli;

/** Text from files on its way to a terminal. */
final class Terminal {
    private Terminal() {}

    /** Control characters become visible, so that no file can move the cursor or colour what follows. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                safe.append('\uFFFD');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
