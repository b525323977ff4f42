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
    private final Map<String, WordFacts> facts = new HashMap<>();

    private Lexicon(List<DeviceClass> classes) {
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

    /** Counts the words in the names of all products. */
    static Lexicon of(List<Entry> entries, List<DeviceClass> classes) {
        Lexicon lexicon = new Lexicon(classes);
        Map<String, Integer> names = new HashMap<>();
        for (Entry entry : entries) {
            String name = entry.group() + "|" + Fold.fold(EntryMaker.name(entry.product()));
            int number = names.computeIfAbsent(name, any -> names.size());
            Set<String> words = new HashSet<>();
            for (NamePattern pattern : entry.patterns()) {
                if (pattern.source() == NamePattern.Source.NAME) {
                    words(pattern.units(), words);
                }
            }
            lexicon.add(entry.group(), number, words);
        }
        lexicon.close();
        return lexicon;
    }

    private static void words(List<Unit> units, Set<String> words) {
        for (Unit unit : units) {
            switch (unit) {
                case Unit.Word word -> words.add(word.text());
                case Unit.Model model -> words.add(model.text());
                case Unit.Masked masked -> words.add(masked.shown());
                case Unit.Span span -> words.add(span.shown());
                case Unit.OneOf oneOf -> words(oneOf.options(), words);
            }
        }
    }

    /** Counts one product name of a maker. */
    private void add(String maker, int name, Set<String> words) {
        makers.add(maker);
        for (String word : words) {
            makersOfWord.computeIfAbsent(word, any -> new TreeSet<>()).add(maker);
            counted.computeIfAbsent(maker, any -> new HashMap<>())
                    .computeIfAbsent(word, any -> new Ints())
                    .addOnce(name);
        }
    }

    /** What is known of a word; of one that no product name has, that it may name anything. */
    WordFacts facts(String word) {
        return facts.getOrDefault(word, WordFacts.NEW);
    }

    double weight(String word) {
        return facts(word).weight();
    }

    /** Works out the weights, once all names are counted. */
    private void close() {
        double all = Math.max(2, makers.size());
        makersOfWord.forEach((word, users) -> {
            double weight = Math.max(LEAST, StrictMath.log(all / users.size()) / StrictMath.log(all));
            facts.put(word, facts(word, weight, users.size()));
        });
        kindsOfWord.keySet().forEach(word -> facts.put(word, facts(word, LEAST, users(word))));
        Words.STOP.forEach(word -> facts.put(word, facts(word, 0, users(word))));
        counted.forEach((maker, words) -> {
            Map<String, int[]> names = new HashMap<>();
            words.forEach((word, numbers) -> names.put(word, numbers.toSet()));
            namesOfWord.put(maker, names);
        });
        counted.clear();
    }

    private int users(String word) {
        return makersOfWord.getOrDefault(word, Set.of()).size();
    }

    private WordFacts facts(String word, double weight, int users) {
        boolean kind = kindsOfWord.containsKey(word);
        return new WordFacts(weight, weight <= LEAST || users >= COMMON, kind, !kind && users <= 1);
    }

    /** Whether many makers use the word, or it names a kind of device. */
    boolean isDescriptive(String word) {
        return facts(word).descriptive();
    }

    /** Whether the unit is a word that many makers use, and no short code. */
    boolean isDescriptive(Unit unit) {
        return switch (unit) {
            case Unit.Word word -> isDescriptive(word, facts(word.text()));
            case Unit.OneOf oneOf -> oneOf.options().stream().allMatch(this::isDescriptive);
            case Unit.Model model -> false;
            case Unit.Masked masked -> false;
            case Unit.Span span -> false;
        };
    }

    /** The words in the names of a kind of device. */
    Set<String> wordsOf(String kind) {
        return wordsOfKind.getOrDefault(kind, Set.of());
    }

    /** Whether one maker alone uses the word. */
    boolean isOwn(String word) {
        return facts(word).own();
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

    private static boolean isDescriptive(Unit.Word word, WordFacts facts) {
        return facts.kind() || (!word.code() && facts.descriptive());
    }

    /** The weight of a unit. */
    double weight(Unit unit) {
        return switch (unit) {
            case Unit.Word word -> word.code() ? Math.min(CODE_WEIGHT, weight(word.text())) : weight(word.text());
            case Unit.Model model -> model.text().length() > 2 ? 1 : CODE_WEIGHT;
            case Unit.Masked masked -> 1;
            case Unit.Span span -> 1;
            case Unit.OneOf oneOf -> {
                double heaviest = 0;
                for (Unit option : oneOf.options()) {
                    heaviest = Math.max(heaviest, weight(option));
                }
                yield heaviest;
            }
        };
    }
}
