package org.wardround.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Choice;
import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.InPlace;
import org.wardround.engine.solution.Offer;
import org.wardround.report.trace.Sources;
import org.wardround.report.words.ChoiceWords;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** Solutions as data. */
final class SolutionJson {
    private final JsonOut out;
    private final Sources sources;
    private final List<Words> tongues;

    SolutionJson(JsonOut out, Sources sources, List<Words> tongues) {
        this.tongues = tongues;
        this.out = out;
        this.sources = sources;
    }

    void write(ReviewResult result) {
        Map<Words, ChoiceWords> said = new HashMap<>();
        tongues.forEach(words -> said.put(words, new ChoiceWords(words, SolutionNames.of(result, words))));
        out.<Offer>list("solutions", result.offers(), offer -> {
            solution(offer);
            Choice choice = result.plan().choices().get(offer.solution().id());
            if (choice != null) {
                out.object("choice", () -> choice(choice));
                out.sentence(
                        "why",
                        tongues,
                        words -> Objects.requireNonNull(said.get(words)).of(choice));
            }
        });
    }

    private void solution(Offer offer) {
        var solution = offer.solution();
        out.text("id", solution.id());
        out.words("name", solution.name());
        out.constant("actor", solution.actor());
        out.number("complexity", solution.complexity().level());
        availability(offer.availability());
        out.object("in_place", () -> inPlace(offer.inPlace()));
        out.number("one_off", offer.oneOff().value());
        out.number("per_year", offer.perYear().value());
        hours("hours", offer.hours());
        hours("hours_per_quarter", offer.hoursPerQuarter());
        out.number("lead_quarters", offer.leadQuarters());
        out.number("disruption", solution.effort().disruption());
        out.texts("prerequisites", solution.prerequisites());
        out.texts("alternatives", solution.alternatives());
        out.texts("challenges", solution.targets().challenges());
        out.texts("obligations", solution.targets().obligations());
        out.numbers("questions", solution.targets().questions());
        out.<Effect>list("effects", solution.effects(), effect -> {
            out.text("scenario", effect.scenario());
            out.constant("lever", effect.lever());
            out.number("factor", effect.factor().likely());
            out.text("source", sources.id(effect.source()));
        });
        out.text("cost_source", sources.id(solution.cost().source()));
        out.text("effort_source", sources.id(solution.effort().source()));
    }

    private void availability(Availability availability) {
        switch (availability) {
            case Availability.Open ignored -> out.text("availability", "open");
            case Availability.Done ignored -> out.text("availability", "done");
            case Availability.OfOthers ignored -> out.text("availability", "of_others");
            case Availability.RuledOut ruledOut -> {
                out.text("availability", "ruled_out");
                out.text("ruled_out_because", ruledOut.reason());
            }
        }
    }

    private void inPlace(InPlace inPlace) {
        out.number("share", inPlace.share());
        switch (inPlace) {
            case InPlace.Declared ignored -> out.text("said_by", "hospital");
            case InPlace.NotSaid ignored -> out.text("said_by", "nobody");
            case InPlace.Answered answered -> {
                out.text("said_by", "answers");
                out.numbers("questions", answered.questions());
            }
        }
    }

    private void hours(String name, SortedMap<Role, Hours> hours) {
        out.object(name, () -> hours.forEach((role, time) -> out.number(JsonOut.lower(role), time.value())));
    }

    private void choice(Choice choice) {
        switch (choice) {
            case Choice.ForTheLaw law -> {
                out.text("why", "for_the_law");
                out.texts("duties", law.duties());
                out.number("loss_without", law.lossWithout());
            }
            case Choice.ForTheRisk risk -> {
                out.text("why", "for_the_risk");
                out.number("loss_without", risk.lossWithout());
            }
            case Choice.AsPrerequisite needed -> {
                out.text("why", "as_prerequisite");
                out.texts("needed_by", needed.neededBy());
            }
            case Choice.AsWished wished -> {
                out.text("why", "as_wished");
                out.number("loss_without", wished.lossWithout());
            }
            case Choice.NoRoom noRoom -> {
                out.text("why", "no_room");
                out.number("loss_less_with", noRoom.lossWith());
                out.text("lacking", noRoom.lacking());
            }
            case Choice.NoUse ignored -> out.text("why", "no_use");
            case Choice.Instead instead -> {
                out.text("why", "instead");
                out.text("alternative", instead.alternative());
            }
        }
    }
}
