package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a version from text: leading words go, a name before it becomes its label, the rest becomes parts. */
final class VersionReader {
    private static final Map<String, String> SAME =
            Map.of("upd", "update", "hotfix", "hf", "patch", "p", "bld", "build", "level", "l");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:all|bios|versions?|versione|version|versie|vers|ver|rev|revision|revisione|releases?|rel|firmware|firmwareversion|fw"
                    + "|software|softwarestand|softwareversion|softwareausgabe|swstand|sw|app|os|stand|build|edition|ausf|ausfuhrung|ausgabe"
                    + "|logiciel|micrologiciel|programma|software-stand|and)\\b[\\s.:_-]*"
                    + "|v\\s*\\.?\\s*(?=\\d)|r\\s*(?=\\d)|(?:fw|sw|ver|rev|rel)(?=\\d))+");
    private static final Pattern NAME = Pattern.compile("^([a-z]{2,}[._-]?|\\S.*?[\\s_./-])"
            + "(?=(?:v\\.?\\s?)?\\d+\\.\\d|v\\d|(?:19|20)\\d\\d(?![.\\d]))(?:v\\.?\\s?)?");
    private static final Pattern LONG_WORD = Pattern.compile("[a-z]{2,}");
    private static final Pattern ANY_X =
            Pattern.compile("(?<![A-Za-z0-9])[xX]+(?![A-Za-z0-9])|(?<=\\d)(?:x+|X{2,})(?![A-Za-z0-9])");
    private static final Pattern PART = Pattern.compile("\\d+\\?+|\\d+|[a-z]+|\\*|\\?+");
    private static final Pattern HEX = Pattern.compile("^0x([0-9a-f]{1,15})$");
    private static final Pattern BRACKETED = Pattern.compile("(?<=[\\da-z])[({\\[](\\d+[a-z]?)[)}\\]]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("^(\\D*\\d+),(\\d+)$");
    private static final Pattern DOTTED = Pattern.compile("[a-z0-9*?][^a-z0-9*?]+[a-z0-9*?]");
    private static final int MOST_PARTS = 24;

    private VersionReader() {}

    static Version read(String raw) {
        return readMarked(Fold.fold(markWildcards(raw.replace('_', ' '))));
    }

    static Version readMarked(String folded) {
        String text = LEAD.matcher(folded.trim()).replaceFirst("");
        text = text.replace("service pack", "sp").replace("feature pack", "fp").replaceFirst("^vx\\.(?=\\d)", "");
        text = BRACKETED
                .matcher(DECIMAL_COMMA.matcher(text).replaceFirst("$1.$2"))
                .replaceAll(".$1.");
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return new Version("0x", List.of(Long.toString(Long.parseLong(hex.group(1), 16))), false);
        }
        Matcher name = NAME.matcher(text);
        String label = "";
        if (name.find() && LONG_WORD.matcher(name.group(1)).find() && !isVersion(name.group(1))) {
            label = String.join(" ", name.group(1).split("[\\s_./-]+", -1)).trim();
            text = text.substring(name.end());
        }
        return new Version(label, parts(text), DOTTED.matcher(text).find());
    }

    /** Writes "?" for an x that stands for any digit; "1.597X" ends with a letter. */
    static String markWildcards(String raw) {
        return ANY_X.matcher(raw).replaceAll(x -> "?".repeat(x.group().length()));
    }

    /** "4.0 hf 2 build" and "a." begin a version, "simatic winac rtx" does not. */
    private static boolean isVersion(String text) {
        return Character.isDigit(text.charAt(0)) || VersionOrder.isAfterRelease(text.split("[^a-z]", 2)[0]);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find() && parts.size() < MOST_PARTS) {
            String part = matcher.group();
            if (part.startsWith("?") || part.startsWith("0?")) {
                parts.add("*");
            } else if (Character.isDigit(part.charAt(0))) {
                parts.add(stripZeros(part));
            } else {
                parts.add(SAME.getOrDefault(part, part));
            }
        }
        return parts;
    }

    private static String stripZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
