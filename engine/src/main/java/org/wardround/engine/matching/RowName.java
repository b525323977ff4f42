package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in a row, so that any run of its atoms can be looked up at once. */
final class RowName {
    private static final int MOST_ATOMS = 60;
    private static final int PRIMARY = 1;
    private static final int CLEAN_START = 2;
    private static final int CLEAN_END = 4;

    private final List<Atom> primary;
    private final Map<String, List<Integer>> runs = new LinkedHashMap<>();

    private final String kind;

    private RowName(List<Atom> primary, List<Atom> secondary, String kind) {
        this.primary = primary;
        this.kind = kind;
        index(primary, PRIMARY);
        index(secondary, 0);
    }

    static RowName of(String model, String description, String kind) {
        List<Atom> first = cut(Atom.of(model));
        List<Atom> second = cut(Atom.of(description));
        return first.isEmpty() ? new RowName(second, List.of(), kind) : new RowName(first, second, kind);
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
                List<Integer> seen = runs.computeIfAbsent(run.toString(), any -> new ArrayList<>(1));
                if (!seen.contains(flags)) {
                    seen.add(flags);
                }
            }
        }
    }

    /** Id of the kind of device that the row describes; empty when not known. */
    String kind() {
        return kind;
    }

    List<Atom> primary() {
        return primary;
    }

    /** Every run of atoms, for looking up candidates. */
    Set<String> runs() {
        return runs.keySet();
    }

    /** Whether a word or a joined run of words stands in the row. */
    boolean hasWord(String text) {
        List<Integer> seen = runs.getOrDefault(text, List.of());
        return text.length() > 3 ? !seen.isEmpty() : has(text, CLEAN_START);
    }

    /** Whether a model number stands in the row, and not as a part of a longer one. */
    boolean hasModel(String text, boolean open) {
        boolean longNumber = text.length() > 2 && text.chars().allMatch(Character::isDigit);
        return has(text, (longNumber ? 0 : CLEAN_START) | (open ? 0 : CLEAN_END));
    }

    /** Neighbouring words of the model whose beginnings make up a code; empty when there are none. */
    List<String> wordsOfAcronym(String code) {
        for (int from = 0; from < primary.size(); from++) {
            StringBuilder initials = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (int to = from; to < primary.size() && initials.length() < code.length(); to++) {
                Atom atom = primary.get(to);
                boolean shortCode = atom.text().length() == 2 && !Words.STOP.contains(atom.text());
                if (atom.isNumber()) {
                    break;
                }
                if (!Words.STOP.contains(atom.text())) {
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

    boolean isPrimary(String text) {
        return has(text, PRIMARY);
    }

    private boolean has(String text, int wanted) {
        for (int flags : runs.getOrDefault(text, List.of())) {
            if ((flags & wanted) == wanted) {
                return true;
            }
        }
        return false;
    }
}
