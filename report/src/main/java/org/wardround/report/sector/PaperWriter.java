package org.wardround.report.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.consultation.Insights;
import org.wardround.report.words.Clean;
import org.wardround.report.words.SectorWords;

/** Composes the position paper. */
final class PaperWriter {
    private final Consulted consulted;
    private final SectorWords words;
    private final LocalDate day;

    PaperWriter(Consulted consulted, SectorWords words, LocalDate day) {
        this.consulted = consulted;
        this.words = words;
        this.day = day;
    }

    Paper paper() {
        Telling telling = new Telling(consulted, words);
        List<Part> parts = new ArrayList<>();
        parts.addAll(new SummaryChapter(telling).parts());
        parts.addAll(new ChallengesChapter(telling).parts());
        parts.addAll(new MapChapter(telling).parts());
        parts.addAll(new ViewsChapter(telling).parts());
        parts.addAll(new MethodChapter(telling).parts());
        parts.addAll(new AnnexChapter(telling).parts());
        Insights insights = consulted.insights();
        return new Paper(
                words.language(),
                words.of(consulted.title()),
                Clean.line(consulted.heldBy()),
                List.of(
                        words.say(
                                "head",
                                words.count("people", insights.respondents()),
                                words.count("rounds", insights.rounds()),
                                words.day(day)),
                        words.say(
                                "promise",
                                words.whole(consulted.protection().minimum()),
                                words.whole(consulted.protection().coalition()))),
                parts,
                consulted.licence().isEmpty()
                        ? words.say("made", words.day(day))
                        : words.say("made.licence", words.day(day), Clean.line(consulted.licence())));
    }
}
