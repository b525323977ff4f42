package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;

/** Finds the pieces of a product name in a row. */
final class NameHits {
    private static final int SHORTEST_TYPO = 7;
    private static final int SHORTEST_JOINED_TYPO = 10;

    private final List<Unit> units;
    private final NameRuns runs;
    private final RowName row;
    private final NameRules rules;
    private final boolean[] found;
    private final List<String> used = new ArrayList<>();
    private final List<String> options = new ArrayList<>(0);
    private boolean exact = true;

    NameHits(NamePattern pattern, RowName row, NameRules rules) {
        this.rules = rules;
        this.units = pattern.units();
        this.runs = pattern.runs();
        this.row = row;
        this.found = new boolean[units.size()];
        if (rules.on(NameRule.JOINED_WORDS)) {
            join();
        }
        for (int i = 0; i < found.length; i++) {
            found[i] = found[i] || (runs.mayBeIn(row, i) && alone(units.get(i)));
        }
        if (rules.on(NameRule.ACRONYM)) {
            acronyms();
        }
        if (rules.on(NameRule.NUMBER_ALONE)) {
            numbers();
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && runs.mayBeNear(row, i)) {
                typo(i);
            }
        }
    }

    NameRules rules() {
        return rules;
    }

    /** Whether a piece is in the row. */
    boolean has(int unit) {
        return found[unit];
    }

    /** Whether the row has any piece at all. */
    boolean any() {
        return !used.isEmpty();
    }

    /** Whether the row has every piece that is no filler and no word of the maker's name. */
    boolean isWhole(WordSet makerWords) {
        for (int i = 0; i < found.length; i++) {
            if (!found[i]
                    && !runs.isFiller(i)
                    && !(units.get(i) instanceof Unit.Word word && makerWords.contains(word.text()))) {
                return false;
            }
        }
        return true;
    }

    /** The runs of the row that were taken. */
    List<String> used() {
        return used;
    }

    /** Members of lists that are in the row. */
    List<String> options() {
        return options;
    }

    /** Whether nothing was read over a slip of the pen or a sister language. */
    boolean isExact() {
        return exact;
    }

    /** Whether any run that was taken stands in the model column and covers a piece. */
    boolean inPrimary(Unit unit) {
        String text = NameRuns.plain(unit);
        for (String run : used) {
            if (row.isPrimary(run) && (text.isEmpty() || run.contains(text) || text.contains(run) || isAcronym(run))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(String run) {
        for (int i = 0; i < found.length; i++) {
            if (runs.plain(i).contains(run)) {
                return false;
            }
        }
        return true;
    }

    /** "Wi-Fi" in the advisory is "WiFi" in the row, "EC 40" is "EC40". */
    private void join() {
        int done = -1;
        for (int i = 0; i < runs.joined().size(); i++) {
            if (!runs.mayHaveJoined(row, i)) {
                continue;
            }
            NameRuns.Run run = runs.joined().get(i);
            boolean there =
                    run.from() > done && (run.digits() ? row.hasModel(run.text(), false) : row.hasWord(run.text()));
            if (there) {
                take(run.text(), run.from(), run.to());
                done = run.from();
            }
        }
    }

    private void take(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            found[i] = true;
        }
        used.add(text);
    }

    private boolean alone(Unit unit) {
        return switch (unit) {
            case Unit.Word word ->
                note(word.text(), row.hasWord(word.text())) || (word.code() && noteAcronym(word.text()));
            case Unit.Model model -> note(model.text(), row.hasModel(model.text(), model.open()));
            case Unit.Masked masked -> first(masked.head(), masked);
            case Unit.Span span -> span(span);
            case Unit.OneOf oneOf -> {
                boolean any = false;
                for (Unit option : oneOf.options()) {
                    if (alone(option)) {
                        options.add(option.shown());
                        any = true;
                    }
                }
                yield any;
            }
        };
    }

    private boolean note(String run, boolean there) {
        if (there) {
            used.add(run);
        }
        return there;
    }

    /** "PC Unit" in the row stands for "PCU". */
    private boolean noteAcronym(String code) {
        boolean asked = code.length() > 2 && row.mayHaveAcronym(code) && rules.on(NameRule.ACRONYM);
        List<String> words = asked ? row.wordsOfAcronym(code) : List.of();
        used.addAll(words);
        return !words.isEmpty();
    }

    private boolean first(String head, Unit.Masked masked) {
        boolean any = false;
        if (!row.mayBegin(head)) {
            return false;
        }
        for (String run : row.runs()) {
            if (run.startsWith(head) && masked.mask().matcher(run).matches() && row.hasModel(run, true)) {
                used.add(run);
                any = true;
            }
        }
        return any;
    }

    private boolean span(Unit.Span span) {
        String prefix = span.prefix();
        if (!row.mayBegin(prefix)) {
            return false;
        }
        for (String run : row.runs()) {
            int digits = run.length() - prefix.length();
            if (digits < 1 || digits > 5 || !run.startsWith(prefix)) {
                continue;
            }
            String number = run.substring(prefix.length());
            if (Letters.areDigits(number)
                    && Integer.parseInt(number) >= span.low()
                    && Integer.parseInt(number) <= span.high()
                    && row.hasModel(run, true)) {
                used.add(run);
                return true;
            }
        }
        return false;
    }

    /** "ExactaMix 1200" stands for "ExactaMix EM1200". */
    private void numbers() {
        for (NameRuns.Run run : runs.numbers()) {
            boolean open = !found[run.to() - 1] && row.mayHave(run.text().hashCode());
            if (open && row.hasModel(run.text(), false) && row.isPrimary(run.text())) {
                exact = false;
                take(run.text(), run.from(), run.to());
            }
        }
    }

    /** "PCU" stands for "PC Unit". */
    private void acronyms() {
        for (int i = 0; i < runs.acronyms().size(); i++) {
            if (!runs.mayHaveAcronym(row, i)) {
                continue;
            }
            NameRuns.Run run = runs.acronyms().get(i);
            if (row.hasWord(run.text()) && row.isPrimary(run.text())) {
                take(run.text(), run.from(), run.to());
            }
        }
    }

    private void typo(int at) {
        String text = runs.plain(at);
        boolean typos = rules.on(NameRule.TYPO);
        boolean pair = typos && at + 1 < units.size() && !found[at + 1];
        String joined = pair ? text + runs.plain(at + 1) : "";
        for (int i = 0; i < row.primary().size(); i++) {
            String atom = row.primary().get(i).text();
            boolean slip = typos && text.length() >= SHORTEST_TYPO && Typo.near(text, atom);
            if (slip || (rules.on(NameRule.COGNATE) && Typo.sameStem(runs.stem(at), row.stem(i)))) {
                exact = false;
                take(atom, at, at + 1);
            } else if (joined.length() >= SHORTEST_JOINED_TYPO && Typo.near(joined, atom)) {
                exact = false;
                take(atom, at, at + 2);
            }
        }
    }
}
