package org.wardround.report.sector;

import java.util.List;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.disclosure.Protection;
import org.wardround.report.words.SectorWords;

/** Says figures. The bounds of its words stand in the annex of the paper and in docs/consultation-results.md. */
final class Sayings {
    private static final double STRONG = 0.7;
    private static final double FAIR = 0.5;
    private static final double WEAK = 0.2;
    private static final double FIRM = 0.95;
    private static final double LIKELY = 0.75;
    private static final double EVEN = 0.5;

    /** More groups together than this are not named one by one. */
    private static final int NAMED = 3;

    private final SectorWords words;
    private final Protection protection;

    Sayings(SectorWords words, Protection protection) {
        this.words = words;
        this.protection = protection;
    }

    /** Median, the middle half, people, agreement; or that it is not shown, and why. */
    String spread(QuestionInsight question) {
        return question.everybody()
                .map(figure -> words.say(
                        "spread",
                        words.name(question.scale()),
                        words.level(figure.median()),
                        words.whole(question.scale().highest()),
                        middle(figure),
                        words.count("people", figure.people()),
                        agreement(figure.agreement())))
                .orElseGet(() ->
                        words.say("spread.hidden", words.name(question.scale()), words.whole(protection.people())));
    }

    /** The middle half of the answers, such as "between 4 and 5". */
    private String middle(Figure figure) {
        double lower = figure.quantile(0.25);
        double upper = figure.quantile(0.75);
        return lower == upper
                ? words.say("middle.one", words.level(lower))
                : words.say("middle", words.level(lower), words.level(upper));
    }

    /** Agreement A after van der Eijk, in words. */
    String agreement(double a) {
        return words.say(
                a >= STRONG ? "agree.strong" : a >= FAIR ? "agree.fair" : a >= WEAK ? "agree.weak" : "agree.no");
    }

    /** How firmly an item stands among the first five. */
    String firm(double topFive) {
        return words.say(
                topFive >= FIRM
                        ? "firm.yes"
                        : topFive >= LIKELY ? "firm.likely" : topFive >= EVEN ? "firm.even" : "firm.open");
    }

    /** A figure's mean, or that it is not shown. */
    String mean(QuestionInsight question) {
        return question.everybody()
                .map(figure -> words.decimal(figure.mean(), 1))
                .orElse(words.say("hidden"));
    }

    /** The groups of a block, in words; many together by their number. */
    String groups(String grouping, List<String> groups) {
        return groups.size() > NAMED ? words.say("groups.many", words.whole(groups.size())) : all(grouping, groups);
    }

    /** The groups of a block, each in words. */
    String all(String grouping, List<String> groups) {
        return groups.stream()
                .map(group -> words.group(grouping, group))
                .collect(Collectors.joining(words.say("and.groups")));
    }

    /** What may be shown of a division, in one cell. */
    String blocks(GroupFigures groups) {
        return switch (groups) {
            case GroupFigures.Withheld withheld -> words.say("cell.hidden", words.name(withheld.why()));
            case GroupFigures.Shown shown ->
                shown.blocks().stream()
                        .map(block -> words.say(
                                "cell.group",
                                groups(shown.grouping(), block.groups()),
                                words.decimal(block.figure().mean(), 1),
                                words.whole(block.figure().people())))
                        .collect(Collectors.joining("; "));
        };
    }
}
