package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How neighbouring pieces of a name may stand in a row as one: joined, or by their first letters. */
final class NameRuns {
    private static final int LONGEST_JOIN = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int SHORTEST_BRAND = 4;
    private static final int LONGEST_LETTERS = 3;
    private static final int SHORTEST_NUMBER = 3;

    private final List<Run> joined = new ArrayList<>();
    private final List<Run> acronyms = new ArrayList<>();
    private final List<Run> numbers = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final boolean[] fillers;
    private final boolean nameless;
    /** Whether a piece must be looked at even where the row has no run with its hash. */
    private final boolean[] open;
    /** The first letters of words, as bits; nothing for other pieces. */
    private final long[] firsts;

    /** The hashes of the pieces, of the joined ones and of the acronyms, side by side, since all are asked for together. */
    private final int[] hashes;

    /**
     * Pieces that stand in one.
     *
     * @param from the first piece
     * @param to the piece after the last one
     * @param text as one
     * @param digits whether there are digits in it
     */
    record Run(int from, int to, String text, boolean digits) {}

    NameRuns(List<Unit> units) {
        fillers = new boolean[units.size()];
        open = new boolean[units.size()];
        nameless = !units.isEmpty() && units.stream().allMatch(Nameless::saysNothing);
        firsts = new long[units.size()];
        for (Unit unit : units) {
            fillers[plain.size()] = unit instanceof Unit.Word word && Words.STOP.contains(word.text());
            open[plain.size()] = plain(unit).isEmpty() || (unit instanceof Unit.Word word && word.code());
            firsts[plain.size()] = unit instanceof Unit.Word word ? RowName.first(word.text()) : 0;
            shown.add(unit.shown());
            plain.add(plain(unit));
            stems.add(unit instanceof Unit.Word word ? Typo.stem(word.text()) : "");
        }
        for (int from = 0; from < units.size(); from++) {
            join(from);
            acronym(units, from);
            number(units, from);
        }
        Stream<String> runs = Stream.concat(joined.stream(), acronyms.stream()).map(Run::text);
        hashes = Stream.concat(plain.stream(), runs).mapToInt(String::hashCode).toArray();
    }

    /** Whether all pieces together name nothing: "Series B". */
    boolean isNameless() {
        return nameless;
    }

    /** Joined pieces, by the first one; of several with the same first piece the longest comes first. */
    List<Run> joined() {
        return joined;
    }

    /** "PCU" for "PC Unit". */
    List<Run> acronyms() {
        return acronyms;
    }

    /** "ExactaMix 1200" for "ExactaMix EM1200": a brand with the number of the model that follows on it. */
    List<Run> numbers() {
        return numbers;
    }

    /** The text of a word or a model; empty for pieces that stand for several. */
    String plain(int unit) {
        return plain.get(unit);
    }

    /** A quick test: whether a row may have a piece by itself. */
    boolean mayBeIn(RowName row, int unit) {
        return open[unit] || row.mayHave(hashes[unit]);
    }

    /** A quick test: whether a word is taken for one of the model that is spelt otherwise, as it may be. */
    boolean mayBeNear(RowName row, int unit) {
        return row.mayBeNear(firsts[unit]);
    }

    /** A quick test: whether a row may have a joined run. */
    boolean mayHaveJoined(RowName row, int run) {
        return row.mayHave(hashes[open.length + run]);
    }

    /** A quick test: whether a row may have an acronym. */
    boolean mayHaveAcronym(RowName row, int run) {
        return row.mayHave(hashes[open.length + joined.size() + run]);
    }

    /** The stem of a word, by which it is known in sister languages; empty for other pieces. */
    String stem(int unit) {
        return stems.get(unit);
    }

    /** How a piece is counted. */
    String shown(int unit) {
        return shown.get(unit);
    }

    /** Whether a piece is a word that says nothing at all. */
    boolean isFiller(int unit) {
        return fillers[unit];
    }

    private void join(int from) {
        for (int to = Math.min(plain.size(), from + LONGEST_JOIN); to > from + 1; to--) {
            List<String> parts = plain.subList(from, to);
            if (!parts.contains("")) {
                String text = String.join("", parts);
                joined.add(new Run(from, to, text, Letters.hasDigit(text)));
            }
        }
    }

    private void number(List<Unit> units, int brand) {
        boolean word = units.get(brand) instanceof Unit.Word one
                && !one.code()
                && one.text().length() >= SHORTEST_BRAND;
        if (!word || fillers[brand] || brand + 1 == units.size()) {
            return;
        }
        if (units.get(brand + 1) instanceof Unit.Model model) {
            String letters = Letters.head(model.text());
            String number = model.text().substring(letters.length());
            if (!letters.isEmpty()
                    && letters.length() <= LONGEST_LETTERS
                    && number.length() >= SHORTEST_NUMBER
                    && Letters.areDigits(number)) {
                numbers.add(new Run(brand, brand + 2, plain.get(brand) + number, true));
            }
        }
    }

    private void acronym(List<Unit> units, int from) {
        StringBuilder initials = new StringBuilder();
        for (int to = from; to < units.size() && to - from < LONGEST_ACRONYM; to++) {
            if (!(units.get(to) instanceof Unit.Word word)) {
                return;
            }
            if (fillers[to]) {
                continue;
            }
            initials.append(word.code() ? word.text() : word.text().substring(0, 1));
            if (to > from && initials.length() >= SHORTEST_ACRONYM) {
                acronyms.add(new Run(from, to + 1, initials.toString(), false));
            }
        }
    }

    static String plain(Unit unit) {
        return switch (unit) {
            case Unit.Word word -> word.text();
            case Unit.Model model -> model.text();
            case Unit.Masked masked -> "";
            case Unit.Span span -> "";
            case Unit.OneOf oneOf -> "";
        };
    }
}
