package org.wardround.engine.matching;

import java.util.List;
import java.util.regex.Pattern;

/** The words of advisories that stand for a sign, turned into it; "#" before a sign says that it stands after its version. */
final class RulePhrases {
    private static final String VERSION =
            "(v?\\.?\\s?[a-z]{0,3}\\d[\\w.()-]*(?:\\s+(?:sp|hf|hotfix|upd|update|p)\\s?\\d+)*)";
    private static final List<Phrase> PHRASES = List.of(
            // one version that a bar tore: "4.8 | SP5"
            new Phrase("(?<=\\d)\\s*\\|\\s*(?=(?:sp|fp|hf|hotfix|upd|update)\\s?\\d)", " "),
            new Phrase("=<", "<="),
            new Phrase("=>", ">="),
            new Phrase("[\u2013\u2014]", " - "),
            new Phrase("\\b(first|last) (?:two|2) digits", "$1 2 digits"),
            new Phrase(
                    "\\b(?:between|from)\\s+" + VERSION + "\\s*\\(including\\)\\s*(?:and|to)\\s+" + VERSION
                            + "\\s*\\(excluding\\)",
                    ">= $1 < $2"),
            new Phrase(
                    VERSION + "\\s*\\(including\\)\\s*(?:and|to|,)\\s+" + VERSION + "\\s*\\(excluding\\)",
                    ">= $1 < $2"),
            new Phrase("\\bup to\\s*(?:and|&)?\\s*including\\b|\\bup to\\s*\\(including\\)", "<="),
            new Phrase("\\s*-?\\s*(?:but )?not including\\b|\\(excluding\\)\\s+(?=v?\\d)", " < "),
            new Phrase("\\bincluding (?:affected|hotfix|all)\\w*\\b.*$", ""),
            new Phrase("\\s+(?:and|&)\\s+all (?:previous|prior|earlier|older)(?: versions?| releases?)?", " #<="),
            new Phrase("\\b(?:prior to|before|earlier than|older than|lower than|below(?= v?\\d))\\b", "<"),
            new Phrase("\\b(?:newer than|later than|after)\\b", ">"),
            new Phrase("\\b(?:up to|until)\\b", "<="),
            new Phrase("\\b(?:from|versions?)\\s+" + VERSION + "\\s+(?:to|through)\\s+" + VERSION, ">= $1 <= $2"),
            new Phrase(
                    "\\s*,?\\s+(?:and|or|&)\\s+(?:below|prior|earlier|older|lower|previous|before|under)(?: versions?| releases?)?",
                    " #<="),
            new Phrase(
                    "\\s*,?\\s+(?:and|or|&)\\s+(?:above|later|newer|higher|up|onwards?)(?: versions?| releases?)?",
                    " #>="),
            new Phrase("\\s+through(?: to)?\\s+", " - "),
            new Phrase("(?<=[\\w)])\\s+and\\s+(?=[<>]|v?\\d)", " & "),
            new Phrase("\\s+or\\s+", " | "));

    private record Phrase(Pattern pattern, String sign) {
        Phrase(String pattern, String sign) {
            this(Pattern.compile(pattern), sign);
        }
    }

    private RulePhrases() {}

    static String toSigns(String text) {
        String signs = text;
        for (Phrase phrase : PHRASES) {
            signs = phrase.pattern().matcher(signs).replaceAll(phrase.sign());
        }
        return signs;
    }
}
