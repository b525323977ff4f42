package org.wardround.report.clock;

import java.nio.charset.StandardCharsets;
import org.wardround.report.words.Clean;

/** Lines of a calendar file (RFC 5545, section 3.1 and 3.3.11). */
final class ContentLine {
    /** Longest line in octets, without its end. */
    static final int LONGEST = 75;

    private static final String END = "\r\n";

    private ContentLine() {}

    /** A property whose value needs no escaping. */
    static String of(String name, String value) {
        return folded(name + ":" + value);
    }

    /** A property whose value is text. */
    static String text(String name, String value) {
        return folded(name + ":" + escaped(Clean.all(value)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n")
                .replace('\t', ' ');
    }

    /** A longer line goes on in the next, which begins with a blank that counts; no character is torn apart. */
    private static String folded(String line) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            String character = Character.toString(c);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += more;
            at += Character.charCount(c);
        }
        return out.append(END).toString();
    }
}
