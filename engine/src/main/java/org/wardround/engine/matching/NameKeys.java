package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the words by which a name is looked up: its telling ones; where it has none, all that it has. */
final class NameKeys {
    /** A single letter or digit leads to too many names to be looked up by. */
    private static final int SHORTEST_KEY = 2;
    /** Ends a key that a run of the row needs only begin with. */
    private static final char BEGINS = '*';
    /** Any row has it. */
    static final String ANY = String.valueOf(BEGINS);

    private final Set<String> telling = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();
    private final Set<String> joined = new TreeSet<>();
    private final Set<String> fillers = new TreeSet<>();

    private NameKeys() {}

    static Set<String> of(List<Unit> units, Set<String> makerWords, Lexicon lexicon) {
        NameKeys keys = new NameKeys();
        for (int i = 0; i < units.size(); i++) {
            keys.add(units.get(i), makerWords, lexicon);
            if (i + 1 < units.size()) {
                keys.join(units.get(i), units.get(i + 1), makerWords);
            }
        }
        return keys.chosen();
    }

    private void add(Unit unit, Set<String> makerWords, Lexicon lexicon) {
        if (isFiller(unit, makerWords)) {
            key(unit, fillers);
            return;
        }
        boolean descriptive = lexicon.isDescriptive(unit);
        Set<String> own = new TreeSet<>();
        key(unit, own);
        own.forEach(key -> (descriptive || key.length() < SHORTEST_KEY ? others : telling).add(key));
    }

    /** "Wi-Fi" is looked up as "wifi" too. */
    private void join(Unit unit, Unit next, Set<String> makerWords) {
        if (!(unit instanceof Unit.Word word) || isFiller(unit, makerWords)) {
            return;
        }
        switch (next) {
            case Unit.Word one -> joined.add(word.text() + one.text());
            case Unit.Model one -> joined.add(word.text() + one.text());
            case Unit.Masked one -> joined.add(word.text() + one.head() + BEGINS);
            case Unit.Span one -> joined.add(word.text() + one.prefix());
            case Unit.OneOf one -> key(one, joined);
        }
    }

    private Set<String> chosen() {
        Set<String> second = others.isEmpty() ? fillers : others;
        Set<String> keys = telling.isEmpty() ? second : telling;
        if (telling.isEmpty() && Words.PROGRAM.containsAll(others)) {
            // "Orthanc Server" of the maker Orthanc may stand in a row as "Orthanc"
            keys.addAll(fillers);
        }
        keys.addAll(joined);
        return keys;
    }

    /** Whether a run of the row needs only begin with the key, without its last character. */
    static boolean isBeginning(String key) {
        return !key.isEmpty() && key.charAt(key.length() - 1) == BEGINS;
    }

    private static boolean isFiller(Unit unit, Set<String> makerWords) {
        return unit instanceof Unit.Word word && (Words.STOP.contains(word.text()) || makerWords.contains(word.text()));
    }

    private static void key(Unit unit, Set<String> keys) {
        switch (unit) {
            case Unit.Word word -> keys.add(word.text());
            case Unit.Model model -> keys.add(model.text());
            case Unit.Masked masked -> keys.add(masked.head() + BEGINS);
            case Unit.Span span -> keys.add(span.prefix());
            case Unit.OneOf oneOf -> oneOf.options().forEach(option -> key(option, keys));
        }
    }
}
