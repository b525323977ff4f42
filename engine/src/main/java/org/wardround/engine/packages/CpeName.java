package org.wardround.engine.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A CPE name, of software or hardware, bound as a URI (2.2) or as a formatted string (2.3). Attributes stand in the order of
 * the standard (NISTIR 7695): part, vendor, product, version, update, edition, language, and four more in 2.3. "" stands for
 * any value, "-" for none; "*" and "?" inside a value stand for any text and one character.
 *
 * @param attributes eleven, in lower case, without escapes
 */
public record CpeName(List<String> attributes) {
    /** Longest text that is read, in characters. */
    public static final int LONGEST = 1000;

    private static final int COUNT = 11;
    private static final int VERSION = 3;
    private static final int UPDATE = 4;

    /** Copies the collections, so that the record never changes. */
    public CpeName {
        attributes = List.copyOf(attributes);
    }

    /**
     * Reads a CPE name.
     *
     * @param raw as written
     * @return empty when it is none, or when it is too long
     */
    public static Optional<CpeName> of(String raw) {
        String text = raw.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> attributes;
        if (text.startsWith("cpe:/")) {
            attributes = uri(text.substring("cpe:/".length()));
        } else if (text.startsWith("cpe:2.3:")) {
            attributes = fields(text.substring("cpe:2.3:".length()));
        } else {
            return Optional.empty();
        }
        boolean part = attributes.getFirst().matches("[aho]?");
        return part && attributes.size() <= COUNT ? Optional.of(new CpeName(padded(attributes))) : Optional.empty();
    }

    private static List<String> padded(List<String> attributes) {
        List<String> all = new ArrayList<>(attributes);
        while (all.size() < COUNT) {
            all.add("");
        }
        return all;
    }

    /** A 2.2 URI; in its edition the extended attributes of 2.3 may be packed ("~a~b~c~d~e"). */
    private static List<String> uri(String text) {
        List<String> found = new ArrayList<>();
        for (String field : text.split(":", -1)) {
            found.add(field.startsWith("~") ? field : value(codes(field)));
        }
        if (found.size() > UPDATE + 1 && found.get(UPDATE + 1).startsWith("~")) {
            List<String> packed = List.of(found.get(UPDATE + 1).split("~", -1));
            found.set(UPDATE + 1, packed.size() > 1 ? value(packed.get(1)) : "");
            List<String> all = new ArrayList<>(found);
            while (all.size() < UPDATE + 3) {
                all.add("");
            }
            packed.stream().skip(2).limit(COUNT - UPDATE - 3).forEach(one -> all.add(value(one)));
            return all;
        }
        return found;
    }

    private static String codes(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            int code = field.charAt(i) == '%' && i + 2 < field.length() ? hex(field, i + 1) : -1;
            if (code < 0) {
                plain.append(field.charAt(i));
            } else {
                plain.append(code == 1 ? '?' : code == 2 ? '*' : (char) code);
                i += 2;
            }
        }
        return plain.toString();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static List<String> fields(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\' && i + 1 < text.length()) {
                field.append(text.charAt(++i));
            } else if (one == ':') {
                found.add(value(field.toString()));
                field.setLength(0);
            } else {
                field.append(one);
            }
        }
        found.add(value(field.toString()));
        return found;
    }

    private static String value(String field) {
        String text = field.strip();
        return text.equals("*") || text.equals("any") ? "" : text;
    }

    /**
     * Part, vendor and product as one key.
     *
     * @return such as "cpe:a:ni:labview"; empty when one of them is any, none or has wildcards, since wildcards on opposite
     *     sides would meet
     */
    public String product() {
        for (String one : attributes.subList(0, VERSION)) {
            if (one.isEmpty() || one.equals("-") || one.contains("*") || one.contains("?")) {
                return "";
            }
        }
        return "cpe:" + String.join(":", attributes.subList(0, VERSION));
    }

    /**
     * The version.
     *
     * @return "" for any, "-" for none
     */
    public String version() {
        return attributes.get(VERSION);
    }

    /**
     * Version and update as one text.
     *
     * @return such as "9.0 sp1"; "" for any
     */
    public String fullVersion() {
        String update = attributes.get(UPDATE);
        String version = version().equals("-") ? "" : version();
        return version.isEmpty() || update.isEmpty() || update.equals("-") ? version : version + " " + update;
    }

    /**
     * Whether what follows the update (edition, language, target software and hardware ...) can be the same.
     *
     * @param other the other
     * @return false when both give a value, and not the same
     */
    public boolean sameVariant(CpeName other) {
        for (int i = UPDATE + 1; i < COUNT; i++) {
            String mine = attributes.get(i);
            String yours = other.attributes.get(i);
            if (!mine.isEmpty() && !yours.isEmpty() && !mine.equals(yours)) {
                return false;
            }
        }
        return true;
    }
}
