package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.inventory.DeviceClass;

/** How telling a word is: counted over the product names of all advisories, apart for each maker. */
final class Lexicon {
    private static final int COMMON = 7;
    private static final double LEAST = 0.05;
    private static final double CODE_WEIGHT = 0.5;

    private final Map<String, Set<String>> makersOfWord = new HashMap<>();
    private final Map<String, Map<String, Ints>> counted = new HashMap<>();
    private final Map<String, Map<String, int[]>> namesOfWord = new HashMap<>();
    private final Map<String, Set<String>> kindsOfWord = new HashMap<>();
    private final Map<String, Set<String>> wordsOfKind = new HashMap<>();
    private final Set<String> makers = new HashSet<>();
    private final Map<String, Double> weights = new HashMap<>();

    Lexicon(List<DeviceClass> classes) {
        for (DeviceClass one : classes) {
            for (String phrase : one.words()) {
                List<Atom> atoms = Atom.of(phrase);
                atoms.forEach(atom -> wordsOfKind
                        .computeIfAbsent(one.id(), any -> new HashSet<>())
                        .add(atom.text()));
                if (atoms.size() == 1 || (phrase.indexOf('/') > 0 && phrase.indexOf(' ') < 0)) {
                    atoms.forEach(atom -> kindsOfWord
                            .computeIfAbsent(atom.text(), any -> new HashSet<>())
                            .add(one.id()));
                }
            }
        }
    }

    /** Counts one product name of a maker. */
    void add(String maker, int name, Set<String> words) {
        makers.add(maker);
        for (String word : words) {
            makersOfWord.computeIfAbsent(word, any -> new TreeSet<>()).add(maker);
            counted.computeIfAbsent(maker, any -> new HashMap<>())
                    .computeIfAbsent(word, any -> new Ints())
                    .addOnce(name);
        }
    }

    /** 0 for a word that names nothing, up to 1 for a word that one maker alone uses. */
    double weight(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    /** Works out the weights, once all names are counted. */
    void close() {
        double all = Math.max(2, makers.size());
        makersOfWord.forEach((word, users) ->
                weights.put(word, Math.max(LEAST, StrictMath.log(all / users.size()) / StrictMath.log(all))));
        counted.forEach((maker, words) -> {
            Map<String, int[]> names = new HashMap<>();
            words.forEach((word, numbers) -> names.put(word, numbers.toSet()));
            namesOfWord.put(maker, names);
        });
        kindsOfWord.keySet().forEach(word -> weights.put(word, LEAST));
        Words.STOP.forEach(word -> weights.put(word, 0.0));
    }

    /** Whether many makers use the word, or it names a kind of device. */
    boolean isDescriptive(String word) {
        return weight(word) <= LEAST
                || makersOfWord.getOrDefault(word, Set.of()).size() >= COMMON;
    }

    /** Whether the unit is a word that many makers use, and no short code. */
    boolean isDescriptive(Unit unit) {
        return unit instanceof Unit.Word word
                && (isClassWord(word.text()) || (!word.code() && isDescriptive(word.text())));
    }

    /** Whether the word stands in a name of this kind of device. */
    boolean isOfKind(String word, String kind) {
        return wordsOfKind.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether one maker alone uses the word. */
    boolean isOwn(String word) {
        return !kindsOfWord.containsKey(word)
                && makersOfWord.getOrDefault(word, Set.of()).size() <= 1;
    }

    /** Whether the word names a kind of device. */
    boolean isClassWord(String word) {
        return kindsOfWord.containsKey(word);
    }

    /** Whether every name of the maker that has all the given words has the missing ones too. */
    boolean implies(String maker, List<String> words, List<String> missing) {
        Map<String, int[]> names = namesOfWord.getOrDefault(maker, Map.of());
        int[] with = Ints.NONE;
        boolean first = true;
        for (String word : words) {
            int[] having = names.getOrDefault(word, Ints.NONE);
            with = first ? having : Ints.common(with, having);
            first = false;
            if (with.length == 0) {
                return false;
            }
        }
        for (String word : missing) {
            if (!Ints.containsAll(names.getOrDefault(word, Ints.NONE), with)) {
                return false;
            }
        }
        return with.length > 0;
    }

    /** The weight of a unit. */
    double weight(Unit unit) {
        return switch (unit) {
            case Unit.Word word -> word.code() ? Math.min(CODE_WEIGHT, weight(word.text())) : weight(word.text());
            case Unit.Model model -> model.text().length() > 2 ? 1 : CODE_WEIGHT;
            case Unit.Masked masked -> 1;
            case Unit.Span span -> 1;
            case Unit.OneOf oneOf ->
                oneOf.options().stream().mapToDouble(this::weight).max().orElse(0);
        };
    }
}
