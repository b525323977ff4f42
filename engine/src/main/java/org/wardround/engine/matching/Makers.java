package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Resolves the names of makers, as they are written in inventories and advisories. */
final class Makers {
    private static final Pattern PARTS = Pattern.compile(
            "[/,;|()&+]|\\s-\\s|(?i)\\b(?:by|formerly|now|ex|vormals|via|an affiliate of|a subsidiary of|subsidiary of)\\b");
    private static final Set<String> NOBODY = Set.of(
            "",
            "na",
            "unknown",
            "unbekannt",
            "inconnu",
            "divers",
            "diver",
            "diverse",
            "oem",
            "none",
            "other",
            "multiple",
            "keine",
            "sonstige",
            "various",
            "tobefilledbyoem",
            "multipleopensource");
    private static final int SHORTEST_IN_TEXT = 4;
    private static final int LONGEST_RUN = 6;

    private final NameRules rules;
    private final Map<String, List<VendorAlias>> companies = new HashMap<>();
    private final Map<String, List<VendorAlias>> lines = new HashMap<>();

    Makers(List<VendorAlias> aliases, NameRules rules) {
        this.rules = rules;
        for (VendorAlias alias : aliases) {
            var map = alias.kind() == AliasKind.COMPANY ? companies : lines;
            map.computeIfAbsent(MakerKey.joined(MakerKey.words(alias.alias())), key -> new ArrayList<>())
                    .add(alias);
        }
    }

    NameRules rules() {
        return rules;
    }

    /**
     * The makers that a text names.
     *
     * @param written as written
     */
    Maker resolve(String written) {
        String text = Fold.repair(written).trim();
        List<String> whole = MakerKey.words(text);
        if (NOBODY.contains(MakerKey.joined(whole))) {
            return new Maker(written, new TreeSet<>(), List.of(), Map.of());
        }
        Map<String, String> canonical = new HashMap<>();
        List<List<String>> names = new ArrayList<>();
        look(whole, canonical);
        if (!canonical.isEmpty()) {
            names.add(whole);
            return new Maker(written, new TreeSet<>(canonical.keySet()), prepared(names), canonical);
        }
        names.add(whole);
        for (String part : PARTS.split(text.replaceAll("(?i)\\band\\b", ","), -1)) {
            List<String> words = MakerKey.words(part);
            if (!words.isEmpty()) {
                look(words, canonical);
                names.add(words);
                runs(words, canonical, names);
            }
        }
        return new Maker(written, new TreeSet<>(canonical.keySet()), prepared(names), canonical);
    }

    private static List<MakerName> prepared(List<List<String>> names) {
        return names.stream().distinct().map(MakerName::of).toList();
    }

    /** Longest known names inside a longer one: "Philips Medizin Systeme Böblingen" holds "Philips". */
    private void runs(List<String> words, Map<String, String> canonical, List<List<String>> names) {
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + LONGEST_RUN);
            while (to > from && !companies.containsKey(MakerKey.joined(words.subList(from, to)))) {
                to--;
            }
            if (to > from) {
                look(words.subList(from, to), canonical);
            }
            from = Math.max(to, from + 1);
        }
        if (words.size() > 1 && words.getFirst().length() >= SHORTEST_IN_TEXT) {
            names.add(MakerKey.core(words));
        }
    }

    private void look(List<String> words, Map<String, String> canonical) {
        for (VendorAlias alias : companies.getOrDefault(MakerKey.joined(words), List.of())) {
            canonical.putIfAbsent(alias.canonical(), alias.alias());
        }
    }

    /** Words of the names of a maker that a product name holds beside other words. */
    Set<String> ownNames(Maker maker, String product) {
        List<Atom> atoms = Atom.of(product);
        Set<String> own = new HashSet<>();
        boolean other = false;
        for (int from = 0; from < atoms.size(); ) {
            int to = ownName(maker, atoms, from);
            other |= to == from;
            for (int i = from; i < to; i++) {
                own.add(atoms.get(i).text());
            }
            from = Math.max(to, from + 1);
        }
        return other ? own : Set.of();
    }

    /** Where the longest name of the maker ends that begins at a word; the word itself where none does. */
    private int ownName(Maker maker, List<Atom> atoms, int from) {
        int end = from;
        List<String> words = new ArrayList<>();
        for (int to = from; to < Math.min(atoms.size(), from + LONGEST_RUN); to++) {
            words.addAll(MakerKey.words(atoms.get(to).original()));
            for (VendorAlias alias : companies.getOrDefault(MakerKey.joined(words), List.of())) {
                end = maker.canonical().contains(alias.canonical()) ? to + 1 : end;
            }
        }
        return end;
    }

    /** Other makers that had, or have, a product line of this maker that the runs of a text name, and the line. */
    Map<String, Moved> partners(Maker maker, List<String> runs) {
        Map<String, Moved> found = new HashMap<>();
        if (!maker.inCatalogue()) {
            return found;
        }
        for (String run : runs) {
            List<VendorAlias> owners = lines.getOrDefault(run, List.of());
            for (VendorAlias mine : owners.size() > 1 ? owners : List.<VendorAlias>of()) {
                if (maker.canonical().contains(mine.canonical())) {
                    owners.forEach(one -> found.putIfAbsent(one.canonical(), new Moved(one.alias(), mine, one)));
                }
            }
        }
        return found;
    }

    /** Makers and product lines that the runs of a model or description name. */
    Map<String, String> inText(List<String> runs, boolean withLines) {
        Map<String, String> found = new HashMap<>();
        for (String run : runs) {
            if (run.length() < SHORTEST_IN_TEXT) {
                continue;
            }
            companies.getOrDefault(run, List.of()).forEach(a -> found.putIfAbsent(a.canonical(), a.alias()));
            if (withLines) {
                lines.getOrDefault(run, List.of()).forEach(a -> found.putIfAbsent(a.canonical(), a.alias()));
            }
        }
        return found;
    }

    /** All runs of a few neighbouring words in a text, each as one. */
    static List<String> runs(String text) {
        List<String> words = MakerKey.words(text);
        List<String> runs = new ArrayList<>(LONGEST_RUN * words.size());
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST_RUN); to++) {
                runs.add(run.append(words.get(to)).toString());
            }
        }
        return runs;
    }
}
