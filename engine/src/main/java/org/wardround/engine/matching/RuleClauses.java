package org.wardround.engine.matching;

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
import org.wardround.engine.matching.VersionRule.Operator;
import org.wardround.engine.matching.VersionRule.Trains;

/** Reads a version text in signs: "|" separates, a sign stands before its bound. */
final class RuleClauses {
    private static final Map<String, Operator> OPERATORS =
            Map.of("<", Operator.BELOW, "<=", Operator.AT_MOST, ">", Operator.ABOVE, ">=", Operator.AT_LEAST);
    private static final Pattern CLAUSE =
            Pattern.compile("[|;]|,(?!\\s*(?:19|20)\\d\\d\\b)|(?<=\\d) (?=versions v?r?\\d)");
    private static final Pattern OPERATOR = Pattern.compile("<=|>=|<|>");
    private static final Pattern HYPHEN_RANGE =
            Pattern.compile("^([\\w.]*?[\\w])\\s*(?:-|\\bto\\b|\\bthrough\\b|\\bthru\\b)\\s*([\\w.]*\\w)$");
    private static final Pattern TRAIN = Pattern.compile("(?:\\s|&|\\s/\\s?)+(?:version )?v?(?=\\d+\\.\\d)");
    private static final Pattern DAY_WORDS = Pattern.compile(
            "\\b(?:production|date|dated?|manufactured|distributed|shipped|made|build|on|in|the)\\b|[^a-z0-9]");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}$");

    private RuleClauses() {}

    /** The alternatives in a text, each a range or a version; what a text excludes is a Not. */
    static List<VersionRule> of(String text, String raw) {
        List<VersionRule> found = new ArrayList<>();
        for (String clause : whole(text)) {
            if (clause.startsWith("!=")) {
                String excluded = clause.substring(2);
                found.add(new VersionRule.Not(new Exact(Version.marked(excluded), excluded)));
                continue;
            }
            VersionRule rule = clause(clause, raw);
            if (!found.isEmpty() && RuleShapes.isRange(found.getLast(), rule)) {
                found.set(found.size() - 1, new All(List.of(found.getLast(), rule)));
            } else {
                found.add(rule);
            }
        }
        return RuleShapes.repaired(found);
    }

    private static List<String> whole(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : CLAUSE.split(text, -1)) {
            String trimmed = clause.trim();
            if (!trimmed.isEmpty() && !trimmed.equals("and")) {
                clauses.add(trimmed.replaceFirst("^and\\s+(?=\\S)", ""));
            }
        }
        return clauses;
    }

    private static VersionRule clause(String clause, String raw) {
        if (clause.contains("#")) {
            int mark = clause.indexOf('#');
            return bound(clause.startsWith("#>", mark) ? ">=" : "<=", clause.substring(0, mark), raw);
        }
        Matcher operator = OPERATOR.matcher(clause);
        List<int[]> spans = new ArrayList<>();
        while (operator.find()) {
            spans.add(new int[] {operator.start(), operator.end()});
        }
        if (spans.isEmpty()) {
            return exact(clause);
        }
        List<VersionRule> parts = new ArrayList<>();
        String before =
                clause.substring(0, spans.getFirst()[0]).replaceAll("[&:]", " ").trim();
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : clause.length();
            String sign = clause.substring(spans.get(i)[0], spans.get(i)[1]);
            parts.add(bound(sign, clause.substring(spans.get(i)[1], end).replaceAll("&\\s*$", ""), raw));
        }
        if (spans.size() == 1 && parts.getFirst() instanceof Bound upper) {
            RuleShapes.lower(Version.marked(before), upper).ifPresent(lower -> {
                parts.addFirst(lower);
                if (RuleShapes.areNeighbours(lower.bound(), upper.bound())) {
                    // "A10 < A11" was written for "A10 and A11"
                    parts.set(1, new Bound(Operator.AT_MOST, upper.bound()));
                }
            });
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private static VersionRule bound(String sign, String raw, String whole) {
        Operator operator = OPERATORS.getOrDefault(sign, Operator.AT_MOST);
        String text = raw.trim();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1);
        }
        Optional<DaySpan> day = Dates.in(text);
        if (day.isPresent()
                && DAY_WORDS.matcher(Dates.without(text)).replaceAll("").isEmpty()) {
            return new Dated(operator, day.get());
        }
        Version version = Version.marked(text);
        if (version.isEmpty() || version.isHash() || MONTH_DAY.matcher(text).find()) {
            return new VersionRule.Unreadable(whole);
        }
        String[] trains = TRAIN.split(text, -1);
        if (trains.length > 1 && operator.isUpper()) {
            List<Version> bounds = new ArrayList<>();
            for (String train : trains) {
                bounds.add(Version.marked(train.replaceAll("\\s*\\bversion$", "")));
            }
            if (bounds.stream().allMatch(Version::isPlain)
                    && bounds.stream().allMatch(Version::hasNumber)
                    && bounds.stream().noneMatch(one -> one.parts().size() == 1 && !one.isYear())) {
                return new Trains(operator, bounds);
            }
        }
        return new Bound(operator, version);
    }

    private static VersionRule exact(String clause) {
        Matcher range = HYPHEN_RANGE.matcher(clause.replaceAll("^(?:rev|revision|versions?|v|release)\\.?\\s+", ""));
        if (range.matches()) {
            Version from = Version.marked(range.group(1));
            Version to = Version.marked(range.group(2));
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
            listed &= word.matches("v?\\d+(?:\\.[\\w?]+)+");
        }
        for (String word : listed ? words : clause.split("\\s+&\\s+|\\s/\\s", -1)) {
            list.add(new Exact(Version.marked(word), word));
        }
        return list.size() == 1 ? list.getFirst() : new Any(list);
    }
}
