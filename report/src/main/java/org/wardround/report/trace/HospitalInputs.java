package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Question;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.ScaleBy;

/** What the hospital said, and the defaults that stand in where it said nothing. */
final class HospitalInputs {
    private HospitalInputs() {}

    static List<InputNumber> of(ReviewResult result) {
        Hospital hospital = result.input().hospital();
        Map<String, InputNumber> inputs = new LinkedHashMap<>();
        for (String key : List.of(
                "beds",
                "staff",
                "revenue_per_year",
                "budget",
                "staff_hours_per_quarter",
                "activity_per_year",
                "in_place")) {
            inputs.put(key, own("hospital." + key, "hospital", key, influence(key, result)));
        }
        if (hospital.means().tolerance() instanceof Tolerance.Line) {
            inputs.put("tolerance", own("hospital.tolerance", "hospital", "tolerance", 0));
        }
        for (Assumed assumed : hospital.assumed()) {
            String key = assumed.key();
            InputNumber input = new InputNumber(
                    "hospital." + key,
                    "hospital",
                    key,
                    Origin.ASSUMED,
                    0,
                    influence(key.replaceAll("\\..*", ""), result));
            inputs.put(key, input);
        }
        List<InputNumber> all = new ArrayList<>(inputs.values());
        all.addAll(answers(result));
        return all;
    }

    private static InputNumber own(String id, String kind, String subject, double influence) {
        return new InputNumber(id, kind, subject, Origin.OWN, 0, influence);
    }

    private static double influence(String key, ReviewResult result) {
        return switch (key) {
            case "beds" -> scaledBy(ScaleBy.BEDS, result);
            case "staff" -> scaledBy(ScaleBy.STAFF, result);
            case "activity_per_year", "activity" ->
                result.risk().scenarios().stream()
                        .mapToDouble(risk -> risk.expectedCareValue().value())
                        .sum();
            default -> 0;
        };
    }

    private static double scaledBy(ScaleBy by, ReviewResult result) {
        return result.risk().scenarios().stream()
                .filter(risk -> risk.scenario().rate().scaling().by() == by
                        || risk.scenario().impact().scaling().by() == by)
                .mapToDouble(risk -> risk.expectedLoss().value())
                .sum();
    }

    private static List<InputNumber> answers(ReviewResult result) {
        Map<Integer, Answer> given = new TreeMap<>();
        result.input().answers().forEach(answer -> given.put(answer.question(), answer));
        List<InputNumber> inputs = new ArrayList<>();
        for (Question question : result.input().catalogue().law().questions()) {
            Answer answer = given.get(question.number());
            boolean known = answer != null
                    && answer.level() != AnswerLevel.NOT_ANSWERED
                    && answer.level() != AnswerLevel.DONT_KNOW;
            String subject = Integer.toString(question.number());
            inputs.add(new InputNumber(
                    "answer." + subject,
                    "answer",
                    subject,
                    known ? Origin.OWN : Origin.ASSUMED,
                    0,
                    known ? 0 : resting(question.number(), result)));
        }
        return inputs;
    }

    /** What solutions that the question speaks of could take off, since an unknown answer counts as "no". */
    private static double resting(int question, ReviewResult result) {
        return result.offers().stream()
                .filter(offer -> offer.solution().targets().questions().contains(question))
                .mapToDouble(offer -> removable(offer, result))
                .max()
                .orElse(0);
    }

    static double removable(Offer offer, ReviewResult result) {
        return result.risk().scenarios().stream()
                .mapToDouble(risk -> removable(offer.solution().id(), risk))
                .sum();
    }

    static double removable(Effect effect, String solution, ReviewResult result) {
        return result.risk().scenarios().stream()
                .filter(risk -> risk.scenario().id().equals(effect.scenario()))
                .mapToDouble(risk -> removable(solution, risk))
                .sum();
    }

    private static double removable(String solution, ScenarioRisk risk) {
        var reduction = risk.effects().get(solution);
        return reduction == null ? 0 : risk.expectedLoss().value() * (1 - StrictMath.exp(-reduction.total()));
    }
}
