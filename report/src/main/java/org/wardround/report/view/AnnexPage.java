package org.wardround.report.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Problem;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.FindingIndex;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Words;

/** Puts the technical annex together. */
public final class AnnexPage {
    /** Findings shown on a screen; all are in findings.csv. */
    private static final int ON_SCREEN = 500;

    /** Findings printed. */
    private static final int ON_PAPER = 100;

    private final ReviewResult result;
    private final Trace trace;
    private final List<Problem> problems;
    private final InputAccount account;
    private final Words words;

    /**
     * Prepares.
     *
     * @param result what to show
     * @param trace its numbers
     * @param problems what was wrong with the input
     * @param account what became of the input
     * @param words the language
     */
    public AnnexPage(ReviewResult result, Trace trace, List<Problem> problems, InputAccount account, Words words) {
        this.result = result;
        this.trace = trace;
        this.problems = problems;
        this.account = account;
        this.words = words;
    }

    /**
     * The annex for a screen.
     *
     * @param tlp how far it may be passed on
     * @return the annex without markup
     */
    public AnnexView onScreen(String tlp) {
        return view(tlp, ON_SCREEN, Set.of());
    }

    /**
     * The annex for paper, which has fewer findings.
     *
     * @param tlp how far it may be passed on
     * @param numbers ids of the numbers to list
     * @return the annex without markup
     */
    public AnnexView onPaper(String tlp, Set<String> numbers) {
        return view(tlp, ON_PAPER, numbers);
    }

    private AnnexView view(String tlp, int findings, Set<String> numbers) {
        Shown shown = new Shown(trace.figures(), words);
        FindingIndex index = FindingIndex.of(result);
        PlanSections plan = new PlanSections(result, words, shown);
        ExploredSections explored = new ExploredSections(result.plan(), words, shown);
        MarginSections margins = new MarginSections(result, words, shown);
        InputSections inputs = new InputSections(result, trace, account, words);
        List<Block> sector = new SectorSection(result, words).blocks();
        return new AnnexView(
                new BoardView.Head(
                        Clean.line(result.input().hospital().profile().name()),
                        words.date(result.input().settings().asOf()),
                        words.say("annex.title")),
                tlp,
                words.line("annex.lead"),
                sections(
                        section("challenges", new ChallengeSection(result, index, words).blocks()),
                        section("sector", sector),
                        section("findings", new FindingSection(result, words, findings).blocks()),
                        section("remediation", new RemediationSection(result.remediation(), words).blocks()),
                        section("corrections", new CorrectionSection(result.corrected(), words).blocks()),
                        section("request", new RequestSection(result, words, shown).blocks()),
                        section("plan", plan.chart()),
                        section("losses", new LossSection(result, words, shown).blocks()),
                        section("insight", new InsightSection(result, words, shown).blocks()),
                        section("budget", explored.budget()),
                        section("choices", new WhySections(result, words, shown).choices()),
                        section("margins", margins.margins()),
                        section("stability", margins.stability()),
                        section("rankings", explored.rankings()),
                        section("duties", joined(new DutySection(result, words).blocks(), margins.needs())),
                        section("suppliers", inputs.suppliers()),
                        section("coverage", inputs.coverage()),
                        section("quality", inputs.quality(problems)),
                        section("assumptions", inputs.assumptions()),
                        section("numbers", new NumberSection(trace, words, shown).blocks(numbers)),
                        section("sources", inputs.sources())));
    }

    /** All sections that hold something. */
    private static List<AnnexView.Section> sections(AnnexView.Section... sections) {
        return Stream.of(sections)
                .filter(section ->
                        !section.id().equals("sector") || !section.blocks().isEmpty())
                .toList();
    }

    private static List<Block> joined(List<Block> one, List<Block> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private AnnexView.Section section(String id, List<Block> blocks) {
        return new AnnexView.Section(id, words.say("annex." + id), blocks);
    }
}
