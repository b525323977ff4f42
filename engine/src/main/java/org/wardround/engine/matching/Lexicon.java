package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.inventory.DeviceClass;

/** How telling a word is: counted over the product names of all advisories, apart for each maker. */
final class Lexicon {
    private static final int COMMON = 7;
    private static final double LEAST = 0.05;
    private static final double CODE_WEIGHT = 0.5;

    private final KindWords kinds;
    private final Map<String, Set<String>> makersOfWord;
    private final Map<String, Map<String, int[]>> namesOfWord;
    private final Map<String, Integer> names;
    private final Set<String> makers;
    private final Map<String, WordFacts> facts = new HashMap<>();

    private Lexicon(Lexicon before) {
        this.kinds = before.kinds;
        this.makersOfWord = new HashMap<>(before.makersOfWord);
        this.namesOfWord = new HashMap<>(before.namesOfWord);
        this.names = new HashMap<>(before.names);
        this.makers = new HashSet<>(before.makers);
    }

    private Lexicon(KindWords kinds) {
        this.kinds = kinds;
        this.makersOfWord = new HashMap<>();
        this.namesOfWord = new HashMap<>();
        this.names = new HashMap<>();
        this.makers = new HashSet<>();
    }

    /** Counts the words in the names of all products. */
    static Lexicon of(List<Entry> entries, List<DeviceClass> classes) {
        return new Lexicon(new KindWords(classes)).plus(entries);
    }

    /** Words that were counted before. */
    static Lexicon saved(
            List<IndexShapes.OfMaker> counted, List<String> names, Set<String> makers, List<DeviceClass> classes) {
        Lexicon all = new Lexicon(new KindWords(classes));
        all.makers.addAll(makers);
        for (String name : names) {
            all.names.put(name, all.names.size());
        }
        for (IndexShapes.OfMaker one : counted) {
            Map<String, int[]> ofMaker = HashMap.newHashMap(one.words().size());
            for (IndexShapes.Key word : one.words()) {
                ofMaker.put(word.text(), word.names());
                all.makersOfWord
                        .computeIfAbsent(word.text(), any -> new HashSet<>())
                        .add(one.maker());
            }
            all.namesOfWord.put(one.maker(), ofMaker);
        }
        all.weigh();
        return all;
    }

    /** What was counted, by maker. */
    List<IndexShapes.OfMaker> saved() {
        return new TreeMap<>(namesOfWord)
                .entrySet().stream()
                        .map(one -> new IndexShapes.OfMaker(
                                one.getKey(),
                                new TreeMap<>(one.getValue())
                                        .entrySet().stream()
                                                .map(word -> new IndexShapes.Key(word.getKey(), word.getValue()))
                                                .toList()))
                        .toList();
    }

    Set<String> makers() {
        return makers;
    }

    /** The names that were counted, in the order of their numbers. */
    List<String> names() {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counts the words of more products too; this one stays as it is. */
    Lexicon plus(List<Entry> entries) {
        Lexicon all = new Lexicon(this);
        Map<String, Map<String, Ints>> counted = new HashMap<>();
        for (Entry entry : entries) {
            String maker = entry.group();
            String name = maker + "|" + Fold.fold(EntryMaker.name(entry.product()));
            int number = all.names.computeIfAbsent(name, any -> all.names.size());
            all.makers.add(maker);
            Map<String, Ints> ofMaker = counted.computeIfAbsent(maker, any -> new HashMap<>());
            for (String word : words(entry)) {
                ofMaker.computeIfAbsent(word, any -> new Ints()).addOnce(number);
            }
        }
        counted.forEach(all::add);
        all.weigh();
        return all;
    }

    private static Set<String> words(Entry entry) {
        Set<String> words = new HashSet<>();
        for (NamePattern pattern : entry.patterns()) {
            if (pattern.source() == NamePattern.Source.NAME) {
                words(pattern.units(), words);
            }
        }
        return words;
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

    private void add(String maker, Map<String, Ints> counted) {
        Map<String, int[]> ofMaker = new HashMap<>(namesOfWord.getOrDefault(maker, Map.of()));
        counted.forEach((word, numbers) -> {
            for (int number : ofMaker.getOrDefault(word, Ints.NONE)) {
                numbers.add(number);
            }
            ofMaker.put(word, numbers.toSet());
            Set<String> users = makersOfWord.getOrDefault(word, Set.of());
            if (!users.contains(maker)) {
                Set<String> more = new HashSet<>(users);
                more.add(maker);
                makersOfWord.put(word, more);
            }
        });
        namesOfWord.put(maker, ofMaker);
    }

    /** Works out the weights, once all names are counted. */
    private void weigh() {
        double all = Math.max(2, makers.size());
        double[] weights = new double[makers.size() + 1];
        for (int users = 1; users < weights.length; users++) {
            weights[users] = Math.max(LEAST, StrictMath.log(all / users) / StrictMath.log(all));
        }
        makersOfWord.forEach((word, users) -> facts.put(word, facts(word, weights[users.size()], users.size())));
        kinds.alone().forEach(word -> facts.put(word, facts(word, LEAST, users(word))));
        Words.STOP.forEach(word -> facts.put(word, facts(word, 0, users(word))));
    }

    private int users(String word) {
        return makersOfWord.getOrDefault(word, Set.of()).size();
    }

    private WordFacts facts(String word, double weight, int users) {
        boolean kind = kinds.alone().contains(word);
        return new WordFacts(weight, weight <= LEAST || users >= COMMON, kind, !kind && users <= 1);
    }

    /** What is known of a word; of one that no product name has, that it may name anything. */
    WordFacts facts(String word) {
        return facts.getOrDefault(word, WordFacts.NEW);
    }

    double weight(String word) {
        return facts(word).weight();
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
        return kinds.of(kind);
    }

    /** Whether one maker alone uses the word. */
    boolean isOwn(String word) {
        return facts(word).own();
    }

    /** Whether every name of the maker that has all the given words has the missing ones too. */
    boolean implies(String maker, List<String> words, List<String> missing) {
        Map<String, int[]> having = namesOfWord.getOrDefault(maker, Map.of());
        int[] fewest = Ints.NONE;
        for (String word : words) {
            int[] numbers = having.getOrDefault(word, Ints.NONE);
            if (numbers.length == 0) {
                return false;
            }
            fewest = fewest.length == 0 || numbers.length < fewest.length ? numbers : fewest;
        }
        boolean any = false;
        for (int name : fewest) {
            if (hasAll(having, name, words)) {
                any = true;
                if (!hasAll(having, name, missing)) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean hasAll(Map<String, int[]> having, int name, List<String> words) {
        for (String word : words) {
            if (!Ints.contains(having.getOrDefault(word, Ints.NONE), name)) {
                return false;
            }
        }
        return true;
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
