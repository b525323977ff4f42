package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.plan.Plan;
import org.wardround.report.trace.DutyProgress;
import org.wardround.report.trace.Sources;
import org.wardround.report.words.DutyWords;
import org.wardround.report.words.Words;

/** Duties as data. */
final class DutyJson {
    private final JsonOut out;
    private final Sources sources;
    private final List<Words> tongues;

    DutyJson(JsonOut out, Sources sources, List<Words> tongues) {
        this.tongues = tongues;
        this.out = out;
        this.sources = sources;
    }

    void write(List<ObligationStanding> standings, Plan plan) {
        out.<ObligationStanding>list("duties", standings, standing -> {
            out.text("id", standing.obligation().id());
            out.text("act", standing.obligation().act());
            out.text("article", standing.obligation().article());
            out.words("title", standing.obligation().title());
            out.text("national_act", standing.act().name());
            out.constant("force", standing.act().status());
            out.text("read_on", standing.act().readOn().toString());
            out.constant("entity_class", standing.entityClass());
            out.truth("binding", standing.binding());
            out.constant("lowest_answer", standing.lowest());
            out.numbers("questions", standing.obligation().questions());
            out.<Gap>list("gaps", standing.gaps(), gap -> {
                out.number("question", gap.question());
                out.constant("level", gap.level());
                out.constant("cause", gap.cause());
            });
            DutyProgress progress = DutyProgress.of(standing, plan);
            out.object("progress", () -> progress(progress));
            out.sentence("state", tongues, words -> new DutyWords(words).of(progress));
            out.texts(
                    "sources",
                    List.of(
                            sources.id(standing.obligation().source()),
                            sources.id(standing.act().source())));
        });
    }

    private void progress(DutyProgress progress) {
        switch (progress) {
            case DutyProgress.Answered ignored -> out.text("state", "answered_with_evidence");
            case DutyProgress.MostlyAnswered ignored -> out.text("state", "mostly_in_place");
            case DutyProgress.ProofMissing proof -> {
                out.text("state", "proof_missing");
                out.number("answers", proof.answers());
            }
            case DutyProgress.ByPlan plan -> {
                out.text("state", "addressed_by_plan");
                out.text("quarter", plan.quarter().text());
                out.texts("by", plan.by());
                out.number("proof_missing", plan.proofMissing());
            }
            case DutyProgress.Open open -> {
                out.text("state", "open");
                out.constant("holdback", open.holdback());
                out.number("left", open.left());
                out.number("closed", open.closed());
            }
            case DutyProgress.NotPlanned ignored -> out.text("state", "not_binding");
            case DutyProgress.NotAsked ignored -> out.text("state", "not_asked");
        }
    }
}
