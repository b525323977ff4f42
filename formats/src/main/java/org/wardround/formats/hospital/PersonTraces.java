package org.wardround.formats.hospital;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sees whether a text looks as if it named a person: an e-mail address, a title before a name, a telephone number. */
final class PersonTraces {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?<!\\w)(?:\\+|00)[1-9]\\d[\\d ()/.-]{6,20}\\d");

    private final Pattern title;
    private final Pattern telephone;

    PersonTraces(Words words) {
        this.title = Pattern.compile("(?<![\\p{L}.])(?:" + any(words.titles()) + ") ?\\p{Lu}[\\p{L}'-]+");
        this.telephone = Pattern.compile(
                "(?<!\\p{L})(?:" + any(words.telephone()) + ")(?:\\.|:|-Nr\\.?|\\s){0,4}\\+?\\d[\\d ()/.-]{2,20}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String any(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    boolean in(String text) {
        return (text.indexOf('@') >= 0 && EMAIL.matcher(text).find())
                || title.matcher(text).find()
                || telephone.matcher(text).find()
                || INTERNATIONAL.matcher(text).find();
    }
}
