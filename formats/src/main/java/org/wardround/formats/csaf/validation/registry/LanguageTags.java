package org.wardround.formats.csaf.validation.registry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Language tags (RFC 5646) whose subtags are registered. */
public final class LanguageTags {

    private final Map<String, Set<String>> subtags = new HashMap<>();

    private LanguageTags(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            Set<String> known = new HashSet<>();
            for (String word : Arrays.asList(words).subList(1, words.length)) {
                known.add(word.split(":", 2)[0]);
            }
            subtags.put(words[0], known);
        }
    }

    /**
     * Reads the list.
     *
     * @return all subtags
     */
    public static LanguageTags read() {
        return new LanguageTags(RegistryFile.lines("language-subtags.txt"));
    }

    /**
     * Whether every subtag of a tag is registered, or of private use.
     *
     * @param tag such as "de-AT"
     * @return false when one is not
     */
    public boolean knows(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        if (parts[0].equals("x") || tag.equalsIgnoreCase("i-default") || tag.equalsIgnoreCase("i-mingo")) {
            return true;
        }
        if (!is("language", parts[0]) && !between(parts[0], "qaa", "qtz")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 1) {
                return parts[i].equals("x") || parts[i].equals("t") || parts[i].equals("u");
            }
            if (!part(parts[i], i)) {
                return false;
            }
        }
        return true;
    }

    private boolean part(String part, int position) {
        return (position == 1 && part.length() == 3 && is("extlang", part))
                || (part.length() == 4 && (is("script", part) || between(part, "qaaa", "qabx")))
                || ((part.length() == 2 || part.matches("\\d{3}")) && region(part))
                || is("variant", part);
    }

    private boolean region(String part) {
        return is("region", part) || between(part, "qm", "qz") || between(part, "xa", "xz");
    }

    private boolean is(String kind, String subtag) {
        return subtags.getOrDefault(kind, Set.of()).contains(subtag);
    }

    private static boolean between(String subtag, String first, String last) {
        return subtag.length() == first.length() && subtag.compareTo(first) >= 0 && subtag.compareTo(last) <= 0;
    }
}
