package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.Any;
import org.wardround.engine.matching.VersionRule.Bound;
import org.wardround.engine.matching.VersionRule.Exact;
import org.wardround.engine.matching.VersionRule.Operator;
import org.wardround.engine.matching.VersionRule.SerialUpTo;
import org.wardround.engine.matching.VersionRule.Trains;
import org.wardround.engine.packages.Escapes;

/** Reads the version texts of advisories, which are written for people. */
final class VersionRuleParser {
    private static final int LONGEST = 2000;
    private static final Pattern EVERYTHING = Pattern.compile(
            "^(?:vers:)?(?:\\*|all(?:/\\*)?|[a-z0-9.+-]+/\\*|(?:all|any) (?:versions?|models?|releases?|revisions?)(?: of .*)?"
                    + "|no version|n/?a|unspecified|unknown|not specified|-)?\\.?$");
    private static final Pattern SCHEME = Pattern.compile("^vers:[a-z0-9+.-]+/");
    private static final Pattern ALL_WITH_RULE =
            Pattern.compile("^(?:all|any) (?:[a-z]+ )?(?:versions?|releases?|revisions?)\\b[:,]?\\s*(?=\\S)");
    private static final Pattern ALL_RUNNING = Pattern.compile("^\\* (?:running|installed|used) .*");
    private static final Pattern SERIAL =
            Pattern.compile("(?:first )?(\\d|two|three|four|five) +digits? +of +(?:the )?serial"
                    + ".*?(\\d[\\dxyz]+)\"?(?:\\s+\\2)?\\s*$");
    private static final List<String> COUNTS = List.of("", "", "two", "three", "four", "five");

    private VersionRuleParser() {}

    static VersionRule parse(String raw) {
        String text = Fold.fold(cased(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw));
        if (EVERYTHING.matcher(text).matches()) {
            return text.startsWith("vers:none") ? new VersionRule.Nothing() : new VersionRule.Everything();
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.find()) {
            String count = serial.group(1);
            int digits = COUNTS.contains(count) ? COUNTS.indexOf(count) : Integer.parseInt(count);
            return new SerialUpTo(digits, serial.group(2));
        }
        RuleNotes notes = new RuleNotes(text);
        String bare = ALL_WITH_RULE
                .matcher(SCHEME.matcher(notes.bare()).replaceFirst(""))
                .replaceFirst("");
        if (EVERYTHING.matcher(bare).matches() || ALL_RUNNING.matcher(bare).matches()) {
            return notes.with(new VersionRule.Everything());
        }
        VersionRule rule = joined(RuleClauses.of(RulePhrases.toSigns(bare), raw), raw);
        for (String numbering : notes.numberings()) {
            rule = withNumbering(rule, Version.marked(numbering));
        }
        if (notes.possibly() && rule instanceof Exact exact) {
            VersionRule older = new Bound(Operator.BELOW, exact.version());
            rule = new Any(List.of(rule, new VersionRule.Doubt(older, "possibly-affected")));
        }
        return notes.with(rule);
    }

    /** Marks what the case of letters tells before it is folded away, and undoes encodings. */
    private static String cased(String raw) {
        String text = raw.replace("≤", "<=").replace("≥", ">=").replace('_', ' ');
        text = VersionReader.markWildcards(text);
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("vers:")) {
            text = Escapes.decoded(text);
        }
        return text.replaceAll("\\s+", " ").trim();
    }

    private static VersionRule withNumbering(VersionRule rule, Version other) {
        if (rule instanceof Bound bound && bound.operator().isUpper()) {
            return new Trains(bound.operator(), List.of(bound.bound(), other));
        }
        if (rule instanceof Exact exact) {
            return new Any(List.of(exact, new Exact(other, String.join(".", other.parts()))));
        }
        return rule;
    }

    private static VersionRule joined(List<VersionRule> rules, String raw) {
        List<VersionRule> positive = new ArrayList<>(rules);
        positive.removeIf(VersionRule.Not.class::isInstance);
        List<VersionRule> all = new ArrayList<>(rules);
        all.removeAll(positive);
        VersionRule any = RuleShapes.any(positive, raw);
        if (all.isEmpty()) {
            return any;
        }
        all.addFirst(any);
        return new VersionRule.All(all);
    }
}
