package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the pieces of a product name in a row. */
final class NameHits {
    private static final int LONGEST_JOIN = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_TYPO = 7;
    private static final int SHORTEST_JOINED_TYPO = 10;

    private final List<Unit> units;
    private final RowName row;
    private final NameRules rules;
    private final boolean[] found;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> options = new TreeSet<>();
    private boolean exact = true;

    NameHits(List<Unit> units, RowName row, NameRules rules) {
        this.rules = rules;
        this.units = units;
        this.row = row;
        this.found = new boolean[units.size()];
        for (int from = 0; from < units.size(); from++) {
            join(from);
        }
        for (int i = 0; i < units.size(); i++) {
            found[i] = found[i] || alone(units.get(i));
        }
        for (int from = 0; from < units.size() && rules.on(NameRule.ACRONYM); from++) {
            acronym(from);
        }
        for (int i = 0; i < units.size(); i++) {
            if (!found[i]) {
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

    /** The runs of the row that were taken. */
    Set<String> used() {
        return used;
    }

    /** Members of lists that are in the row. */
    Set<String> options() {
        return options;
    }

    /** Whether nothing was read over a slip of the pen or a sister language. */
    boolean isExact() {
        return exact;
    }

    /** Whether any run that was taken stands in the model column and covers a piece. */
    boolean inPrimary(Unit unit) {
        String text = plain(unit);
        for (String run : used) {
            if (row.isPrimary(run) && (text.isEmpty() || run.contains(text) || text.contains(run) || isAcronym(run))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(String run) {
        return units.stream().noneMatch(unit -> plain(unit).contains(run));
    }

    /** "Wi-Fi" in the advisory is "WiFi" in the row, "EC 40" is "EC40". */
    private void join(int from) {
        for (int to = joinEnd(from); to > from + 1; to--) {
            StringBuilder run = new StringBuilder();
            boolean simple = true;
            for (Unit unit : units.subList(from, to)) {
                simple &= !plain(unit).isEmpty();
                run.append(plain(unit));
            }
            String text = run.toString();
            if (simple && (hasDigit(text) ? row.hasModel(text, false) : row.hasWord(text))) {
                take(text, from, to);
                return;
            }
        }
    }

    private int joinEnd(int from) {
        return rules.on(NameRule.JOINED_WORDS) ? Math.min(units.size(), from + LONGEST_JOIN) : from;
    }

    private void take(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            found[i] = true;
        }
        used.add(text);
    }

    private static String plain(Unit unit) {
        return switch (unit) {
            case Unit.Word word -> word.text();
            case Unit.Model model -> model.text();
            case Unit.Masked masked -> "";
            case Unit.Span span -> "";
            case Unit.OneOf oneOf -> "";
        };
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
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
        boolean asked = code.length() > 2 && rules.on(NameRule.ACRONYM);
        List<String> words = asked ? row.wordsOfAcronym(code) : List.of();
        used.addAll(words);
        return !words.isEmpty();
    }

    private boolean first(String head, Unit.Masked masked) {
        for (String run : row.runs()) {
            if (run.startsWith(head) && masked.mask().matcher(run).matches() && row.hasModel(run, true)) {
                used.add(run);
                return true;
            }
        }
        return false;
    }

    private boolean span(Unit.Span span) {
        String prefix = span.prefix();
        for (String run : row.runs()) {
            int digits = run.length() - prefix.length();
            if (digits < 1 || digits > 5 || !run.startsWith(prefix)) {
                continue;
            }
            String number = run.substring(prefix.length());
            if (number.chars().allMatch(Character::isDigit)
                    && Integer.parseInt(number) >= span.low()
                    && Integer.parseInt(number) <= span.high()
                    && row.hasModel(run, true)) {
                used.add(run);
                return true;
            }
        }
        return false;
    }

    /** "PCU" stands for "PC Unit". */
    private void acronym(int from) {
        StringBuilder initials = new StringBuilder();
        for (int to = from; to < units.size() && to - from < LONGEST_ACRONYM; to++) {
            if (!(units.get(to) instanceof Unit.Word word)) {
                return;
            }
            if (Words.STOP.contains(word.text())) {
                continue;
            }
            initials.append(word.code() ? word.text() : word.text().substring(0, 1));
            String acronym = initials.toString();
            if (to > from && acronym.length() > 2 && row.hasWord(acronym) && row.isPrimary(acronym)) {
                take(acronym, from, to + 1);
            }
        }
    }

    private void typo(int at) {
        if (!(units.get(at) instanceof Unit.Word word)) {
            return;
        }
        String text = word.text();
        boolean pair = at + 1 < units.size() && !found[at + 1];
        String joined = pair ? text + plain(units.get(at + 1)) : "";
        for (Atom atom : row.primary()) {
            boolean typos = rules.on(NameRule.TYPO);
            boolean slip = typos && text.length() >= SHORTEST_TYPO && Typo.near(text, atom.text());
            if (slip || (rules.on(NameRule.COGNATE) && Typo.cognate(text, atom.text()))) {
                exact = false;
                take(atom.text(), at, at + 1);
            } else if (typos && joined.length() >= SHORTEST_JOINED_TYPO && Typo.near(joined, atom.text())) {
                exact = false;
                take(atom.text(), at, at + 2);
            }
        }
    }
}
