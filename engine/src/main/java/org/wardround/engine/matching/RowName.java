package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in a row, so that any run of its atoms can be looked up at once. */
final class RowName {

    /** So that one bit of a long number is there for each. */
    private static final int MOST_ATOMS = 60;

    private static final int SHORTEST_HEAD = 2;
    private static final int PRIMARY = 1;
    private static final int CLEAN_START = 2;
    private static final int CLEAN_END = 4;
    private static final int ALL_FLAGS = PRIMARY | CLEAN_START | CLEAN_END;
    private static final int HASHES = 16;
    private static final int BITS = 6;

    private final List<Atom> primary;
    private final List<String> stems = new ArrayList<>();
    private final List<WordFacts> facts = new ArrayList<>();
    private final boolean[] fillers;
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Set<String> kindWords;
    /** One bit for each run, by its hash: most texts that are asked for are not there, and that is soon told. */
    private final long[] hashes = new long[HASHES];
    /** The same for the first letters of runs, of long words of the model, and of all its words. */
    private long firsts;

    private long longFirsts;

    private long wordFirsts;

    /** One bit for each atom of the model that says something; see {@link #saysMore}. */
    private long telling;

    /** Where a run of atoms stands: the kinds of its places, and the atoms of the model that it covers, as bits. */
    private static final class Run {
        private int kinds;
        private long atoms;
    }

    private RowName(List<Atom> primary, List<Atom> secondary, String kind, Lexicon lexicon) {
        this.primary = primary;
        this.kindWords = lexicon.wordsOf(kind);
        this.fillers = new boolean[primary.size()];
        for (Atom atom : primary) {
            stems.add(Typo.stem(atom.text()));
            facts.add(lexicon.facts(atom.text()));
            fillers[facts.size() - 1] = Words.STOP.contains(atom.text());
            boolean silent = fillers[facts.size() - 1] || RowRest.isLongNumber(atom);
            telling |= silent ? 0 : 1L << (facts.size() - 1);
            longFirsts |= atom.text().length() < Typo.SHORTEST_STEM ? 0 : first(atom.text());
            wordFirsts |= first(atom.text());
        }
        index(primary, PRIMARY);
        index(secondary, 0);
    }

    static RowName of(String model, String description, String kind, Lexicon lexicon) {
        List<Atom> first = cut(Atom.of(NumberList.written(model)));
        List<Atom> second = cut(Atom.of(description));
        return first.isEmpty()
                ? new RowName(second, List.of(), kind, lexicon)
                : new RowName(first, second, kind, lexicon);
    }

    private static List<Atom> cut(List<Atom> atoms) {
        return atoms.size() > MOST_ATOMS ? atoms.subList(0, MOST_ATOMS) : atoms;
    }

    private void index(List<Atom> atoms, int where) {
        for (int from = 0; from < atoms.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < atoms.size() && Atom.isRun(atoms, from, to); to++) {
                run.append(atoms.get(to).text());
                boolean start = !atoms.get(from).joined();
                boolean end = to + 1 == atoms.size()
                        || !atoms.get(to + 1).joined()
                        || !atoms.get(to).isNumber();
                int flags = where | (start ? CLEAN_START : 0) | (end ? CLEAN_END : 0);
                String text = run.toString();
                hashes[word(text.hashCode())] |= 1L << text.hashCode();
                firsts |= 1L << text.charAt(0);
                Run seen = runs.computeIfAbsent(text, any -> new Run());
                seen.kinds |= 1 << flags;
                seen.atoms |= where == PRIMARY ? (2L << to) - (1L << from) : 0;
            }
        }
    }

    /** Whether a word stands in a name of the kind of device that the row describes. */
    boolean isOfKind(String word) {
        int slash = word.indexOf('/');
        return kindWords.contains(word)
                || (slash > 0 && (kindWords.contains(word.substring(0, slash)) || isOfKind(word.substring(slash + 1))));
    }

    List<Atom> primary() {
        return primary;
    }

    /** Every run of atoms, for looking up candidates. */
    Set<String> runs() {
        return runs.keySet();
    }

    /** The stem of an atom of the model. */
    String stem(int atom) {
        return stems.get(atom);
    }

    /** What is known of an atom of the model. */
    WordFacts facts(int atom) {
        return facts.get(atom);
    }

    /** Whether an atom of the model is a word that says nothing at all. */
    boolean isFiller(int atom) {
        return fillers[atom];
    }

    /** The atoms of the model that some runs cover, one bit for each. */
    long covered(List<String> texts) {
        long atoms = 0;
        for (int i = 0; i < texts.size(); i++) {
            Run run = runs.get(texts.get(i));
            atoms |= run == null ? 0 : run.atoms;
        }
        return atoms;
    }

    /** Whether the model has any word besides some runs, the maker's words, fillers and long numbers. */
    boolean saysMore(List<String> texts, WordSet makerWords) {
        for (long left = telling & ~covered(texts); left != 0; left &= left - 1) {
            if (!makerWords.contains(
                    primary.get(Long.numberOfTrailingZeros(left)).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or a joined run of words stands in the row. */
    boolean hasWord(String text) {
        return mayHave(text) && (text.length() > 3 ? runs.containsKey(text) : has(text, CLEAN_START));
    }

    /** Whether a model number stands in the row, and not as a part of a longer one. */
    boolean hasModel(String text, boolean open) {
        if (!mayHave(text)) {
            return false;
        }
        boolean longNumber = text.length() > 2 && Letters.areDigits(text);
        return has(text, (longNumber ? 0 : CLEAN_START) | (open ? 0 : CLEAN_END));
    }

    /** Neighbouring words of the model whose beginnings make up a code; empty when there are none. */
    List<String> wordsOfAcronym(String code) {
        for (int from = 0; from < primary.size(); from++) {
            if (fillers[from] || primary.get(from).text().charAt(0) != code.charAt(0)) {
                continue;
            }
            StringBuilder initials = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (int to = from; to < primary.size() && initials.length() < code.length(); to++) {
                Atom atom = primary.get(to);
                boolean shortCode = atom.text().length() == 2 && !fillers[to];
                if (atom.isNumber()) {
                    break;
                }
                if (!fillers[to]) {
                    initials.append(shortCode ? atom.text() : atom.text().substring(0, 1));
                    words.add(atom.text());
                }
                if (words.size() > 1 && code.contentEquals(initials)) {
                    return words;
                }
            }
        }
        return List.of();
    }

    /** Whether the model column has one of these model numbers with another number: "EN107" for "EN100". */
    boolean hasOtherNumber(List<String> models) {
        for (String model : models) {
            String letters = Letters.head(model);
            String number = model.substring(letters.length());
            if (letters.length() < SHORTEST_HEAD || number.isEmpty() || !Letters.areDigits(number)) {
                continue;
            }
            for (int i = 1; i < primary.size(); i++) {
                Atom atom = primary.get(i);
                if (atom.joined()
                        && atom.isNumber()
                        && !atom.text().equals(number)
                        && primary.get(i - 1).text().equals(letters)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isPrimary(String text) {
        return has(text, PRIMARY);
    }

    private boolean mayHave(String text) {
        return mayHave(text.hashCode());
    }

    /** A quick test: whether a text with this hash may be a run of the row. */
    boolean mayHave(int hash) {
        return (hashes[word(hash)] & (1L << hash)) != 0;
    }

    private static int word(int hash) {
        return (hash >>> BITS) & (HASHES - 1);
    }

    /** A quick test: whether a run of the row may begin like a text; true for an empty one. */
    boolean mayBegin(String text) {
        return text.isEmpty() || (firsts & (1L << text.charAt(0))) != 0;
    }

    /** A quick test: whether a long word of the model begins with a letter, as it must to be taken for a text with it. */
    boolean mayBeNear(long first) {
        return (longFirsts & first) != 0;
    }

    /** The first letter of a text as a bit; nothing for an empty one. */
    static long first(String text) {
        return text.isEmpty() ? 0 : 1L << text.charAt(0);
    }

    /** A quick test: whether words of the model may make up a code by their beginnings. */
    boolean mayHaveAcronym(String code) {
        return (wordFirsts & first(code)) != 0;
    }

    /** Whether the text stands somewhere with all the wanted flags. */
    private boolean has(String text, int wanted) {
        Run run = runs.get(text);
        if (run == null) {
            return false;
        }
        for (int flags = wanted; flags <= ALL_FLAGS; flags++) {
            if ((flags & wanted) == wanted && (run.kinds & (1 << flags)) != 0) {
                return true;
            }
        }
        return false;
    }
}
