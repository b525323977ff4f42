package org.wardround.engine.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.All;
import org.wardround.engine.matching.VersionRule.Any;
import org.wardround.engine.matching.VersionRule.Bound;
import org.wardround.engine.matching.VersionRule.Dated;
import org.wardround.engine.matching.VersionRule.Exact;
import org.wardround.engine.matching.VersionRule.On;
import org.wardround.engine.matching.VersionRule.Operator;
import org.wardround.engine.matching.VersionRule.SerialUpTo;
import org.wardround.engine.matching.VersionRule.Trains;

/** Reads the version texts of advisories, which are written for people. */
final class VersionRuleParser {
    private static final int LONGEST = 2000;
    private static final Map<String, Operator> OPERATORS =
            Map.of("<", Operator.BELOW, "<=", Operator.AT_MOST, ">", Operator.ABOVE, ">=", Operator.AT_LEAST);
    private static final Pattern EVERYTHING = Pattern.compile(
            "^(?:vers:)?(?:\\*|all(?:/\\*)?|(?:all|any) (?:versions?|models?|releases?|revisions?)(?: of .*)?|no version|n/?a|"
                    + "unspecified|unknown|not specified|-)?\\.?$");
    private static final Pattern SCHEME = Pattern.compile("^vers:[a-z0-9+.-]+/");
    private static final Pattern ALL_WITH_RULE =
            Pattern.compile("^(?:all|any) (?:[a-z]+ )?(?:versions?|releases?|revisions?)\\b[:,]?\\s*(?=\\S)");
    private static final Pattern SERIAL =
            Pattern.compile("first (\\d) +digits? +of +(?:the )?serial.*?(\\d{2,})\"?\\s*$");
    private static final Pattern SYSTEM =
            Pattern.compile("\\bwindows (?:server )?(?:20\\d\\d(?: r2)?|xp|vista|ce|nt|7|8\\.1|8|10|11)(?![\\w.])");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern CLAUSE = Pattern.compile("[|;]|,(?!\\s*(?:19|20)\\d\\d\\b)");
    private static final Pattern OPERATOR = Pattern.compile("<=|>=|<|>");
    private static final Pattern HYPHEN_RANGE =
            Pattern.compile("^([\\w.]*?[\\w])\\s*(?:-|–|\\bto\\b|\\bthrough\\b|\\bthru\\b)\\s*([\\w.]*\\w)$");
    private static final List<String[]> WORDS = List.of(
            new String[] {"(?<=\\S)[_](?=\\S)", " "},
            new String[] {"\\bup to\\s*(?:and|&)?\\s*including\\b|\\bup to\\s*\\(including\\)", "<="},
            new String[] {
                "\\b(?:between|from)\\s+(\\S+)\\s*\\(including\\)\\s*(?:and|to)\\s+(\\S+)\\s*\\(excluding\\)",
                ">= $1 < $2"
            },
            new String[] {"\\b(?:prior to|before|earlier than|older than|lower than|below(?= v?\\d))\\b", "<"},
            new String[] {"\\b(?:newer than|later than|after)\\b", ">"},
            new String[] {"\\bup to\\b", "<="},
            new String[] {"\\bfrom\\s+(\\S+)\\s+(?:to|through)\\s+(\\S+)", ">= $1 <= $2"},
            new String[] {
                "\\s*,?\\s+(?:and|or|&)\\s+(?:below|prior|earlier|older|lower|previous|before|under)(?: versions?| releases?)?",
                " #<="
            },
            new String[] {
                "\\s*,?\\s+(?:and|or|&)\\s+(?:above|later|newer|higher|up|onwards?)(?: versions?| releases?)?", " #>="
            },
            new String[] {"\\s+through(?: to)?\\s+", " - "},
            new String[] {"(?<=[\\w)])\\s+and\\s+(?=[<>]|v?\\d)", " & "},
            new String[] {"\\s+or\\s+", " | "});

    private VersionRuleParser() {}

    static VersionRule parse(String raw) {
        String text = Fold.fold(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw)
                .replace("≤", "<=")
                .replace("≥", ">=")
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .trim();
        if (EVERYTHING.matcher(text).matches()) {
            return new VersionRule.Everything();
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.find()) {
            return new SerialUpTo(Integer.parseInt(serial.group(1)), Long.parseLong(serial.group(2)));
        }
        text = SCHEME.matcher(text).replaceFirst("");
        text = ALL_WITH_RULE.matcher(text).replaceFirst("");
        for (String[] word : WORDS) {
            text = text.replaceAll(word[0], word[1]);
        }
        return whole(text, raw);
    }

    private static VersionRule whole(String text, String raw) {
        List<VersionRule> systems = new ArrayList<>();
        String bare = NOTE.matcher(text)
                .replaceAll(note -> Dates.in(note.group()).isPresent() || text.startsWith("(")
                        ? " " + inner(note.group()) + " "
                        : " ");
        Matcher system = SYSTEM.matcher(bare);
        while (system.find()) {
            systems.add(new On(system.group()));
        }
        if (!systems.isEmpty()) {
            // what follows "on Windows 8.1" describes the platform, not the version
            bare = bare.substring(
                            0,
                            SYSTEM.matcher(bare)
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .start())
                    .replaceAll("\\b(?:on|with|running)\\s*$", "");
        }
        List<VersionRule> rules = clauses(bare, raw);
        if (systems.isEmpty()) {
            return any(rules, raw);
        }
        List<VersionRule> all = new ArrayList<>();
        if (!rules.isEmpty() && !bare.isBlank()) {
            all.add(any(rules, raw));
        }
        all.add(any(systems, raw));
        return all.size() == 1 ? all.getFirst() : new All(all);
    }

    private static String inner(String note) {
        return note.replace("(", "").replace(")", "");
    }

    private static VersionRule any(List<VersionRule> rules, String raw) {
        return switch (rules.size()) {
            case 0 -> new VersionRule.Unreadable(raw);
            case 1 -> rules.getFirst();
            default -> new Any(rules);
        };
    }

    /** Splits at "|"; a lower bound followed by an upper bound is one range. */
    private static List<VersionRule> clauses(String text, String raw) {
        List<VersionRule> found = new ArrayList<>();
        for (String clause : CLAUSE.split(text, -1)) {
            if (clause.isBlank()) {
                continue;
            }
            VersionRule rule = clause(clause.trim(), raw);
            if (!found.isEmpty()
                    && found.getLast() instanceof Bound bound
                    && rule instanceof Bound next
                    && !bound.operator().isUpper()
                    && next.operator().isUpper()
                    && bound.bound().compare(next.bound()).orElse(-1) <= 0) {
                found.set(found.size() - 1, new All(List.of(found.getLast(), rule)));
            } else {
                found.add(rule);
            }
        }
        return found;
    }

    private static VersionRule clause(String clause, String raw) {
        if (clause.contains("#")) {
            int mark = clause.indexOf('#');
            String operator = clause.substring(mark + 1).trim();
            return bound(operator.startsWith(">") ? ">=" : "<=", clause.substring(0, mark), raw);
        }
        Matcher operator = OPERATOR.matcher(clause);
        List<int[]> spans = new ArrayList<>();
        while (operator.find()) {
            spans.add(new int[] {operator.start(), operator.end()});
        }
        if (spans.isEmpty()) {
            return exact(clause, raw);
        }
        List<VersionRule> parts = new ArrayList<>();
        String before =
                clause.substring(0, spans.getFirst()[0]).replace("&", " ").trim();
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : clause.length();
            String sign = clause.substring(spans.get(i)[0], spans.get(i)[1]);
            parts.add(bound(sign, clause.substring(spans.get(i)[1], end).replaceAll("&\\s*$", ""), raw));
        }
        if (spans.size() == 1
                && !before.isEmpty()
                && parts.getFirst() instanceof Bound bound
                && bound.operator().isUpper()
                && sameShape(Version.of(before), bound.bound())) {
            parts.addFirst(new Bound(Operator.AT_LEAST, Version.of(before)));
            // "A10 < A11" was written for "A10 and A11"
            parts.set(1, new Bound(Operator.AT_MOST, bound.bound()));
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private static boolean sameShape(Version one, Version other) {
        return one.hasNumber() && !one.isEmpty() && one.compare(other).orElse(1) <= 0;
    }

    private static VersionRule bound(String sign, String raw, String whole) {
        Operator operator = OPERATORS.getOrDefault(sign, Operator.AT_MOST);
        String text = raw.trim();
        Optional<LocalDate> day = Dates.in(text);
        if (day.isPresent()
                && Version.of(Dates.without(text).replaceAll("[^a-z0-9]", "")).isEmpty()) {
            return new Dated(operator, day.get());
        }
        String[] trains = text.split("(?:\\s|&)+v?(?=\\d+\\.\\d)", -1);
        if (trains.length > 1 && operator.isUpper()) {
            List<Version> bounds = new ArrayList<>();
            for (String train : trains) {
                bounds.add(Version.of(train));
            }
            if (bounds.stream().allMatch(bound -> bound.hasNumber() && bound.dotted())) {
                return new Trains(operator, bounds);
            }
        }
        Version version = Version.of(text);
        return version.isEmpty() ? new VersionRule.Unreadable(whole) : new Bound(operator, version);
    }

    private static VersionRule exact(String clause, String raw) {
        Matcher range = HYPHEN_RANGE.matcher(clause.replaceAll("^(?:rev|revision|version|v|release)\\.?\\s+", ""));
        if (range.matches()) {
            Version from = Version.of(range.group(1));
            Version to = Version.of(range.group(2));
            boolean alike = from.parts().size() == to.parts().size() || (from.dotted() && to.dotted());
            boolean codes = !from.dotted() && !to.dotted();
            boolean sensible =
                    codes ? range.group(1).length() == range.group(2).length() : from.dotted() == to.dotted();
            if (alike && sensible && from.compare(to).orElse(1) < 0) {
                return new All(List.of(new Bound(Operator.AT_LEAST, from), new Bound(Operator.AT_MOST, to)));
            }
        }
        List<VersionRule> list = new ArrayList<>();
        String[] words =
                clause.replaceAll("^(?:releases?|versions?|revisions?)\\s+", "").split("(?:\\s|&)+", -1);
        boolean listed = words.length > 1;
        for (String word : words) {
            listed &= word.matches("v?\\d+(?:\\.\\w+)+");
        }
        if (listed) {
            for (String word : words) {
                list.add(new Exact(Version.of(word), word));
            }
            return new Any(list);
        }
        List<VersionRule> alternatives = new ArrayList<>();
        for (String part : clause.split("\\s+&\\s+", -1)) {
            alternatives.add(new Exact(Version.of(part), part));
        }
        return any(alternatives, raw);
    }
}
