package org.wardround.engine.solution;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.obligation.AnswerLevel;

/**
 * Makes offers: scales each solution to the hospital, takes off what is in place, and says whether it can be chosen.
 * Plans count with the likely values.
 */
public final class Offers {
    /** From this share on a solution counts as done. */
    static final double DONE = 0.95;

    private static final int MONTHS_PER_QUARTER = 3;
    private static final int QUARTERS_PER_YEAR = 4;

    private final Hospital hospital;
    private final InventoryFacts facts;
    private final Sizes sizes;
    private final Map<Integer, AnswerLevel> lowest;

    private Offers(Hospital hospital, InventoryFacts facts, int suppliers, List<Answer> answers) {
        this.hospital = hospital;
        this.facts = facts;
        this.sizes = new Sizes(hospital.profile(), facts, suppliers);
        this.lowest = answers.stream()
                .filter(answer -> answer.level() != AnswerLevel.NOT_ANSWERED)
                .collect(Collectors.toMap(
                        Answer::question, Answer::level, (a, b) -> a.share() <= b.share() ? a : b, TreeMap::new));
    }

    /**
     * Makes an offer of each solution.
     *
     * @param solutions the solutions of the catalogue
     * @param hospital the hospital
     * @param facts what its inventory looks like
     * @param suppliers number of its suppliers; 0 when not known
     * @param answers its answers; of two answers to one question the lower counts
     * @return one offer per solution, in the same order
     */
    public static List<Offer> of(
            List<Solution> solutions, Hospital hospital, InventoryFacts facts, int suppliers, List<Answer> answers) {
        Offers offers = new Offers(hospital, facts, suppliers, answers);
        return solutions.stream().map(offers::of).toList();
    }

    private Offer of(Solution solution) {
        InPlace inPlace = inPlace(solution);
        double left = 1 - inPlace.share();
        double reach = 1 - facts.untouched().getOrDefault(solution.actsOn(), 0.0);
        double money = left * grown(solution.cost().scaling(), reach);
        double work = left * grown(solution.effort().scaling(), reach);
        return new Offer(
                solution,
                inPlace,
                availability(solution, inPlace, reach),
                reach,
                Euros.of(solution.cost().oneOff().likely() * money),
                Euros.of(solution.cost().perYear().likely() * money),
                hours(solution.effort().hours(), work),
                hours(solution.effort().hoursPerYear(), work / QUARTERS_PER_YEAR),
                Math.max(1, Math.ceilDiv(solution.effort().leadMonths(), MONTHS_PER_QUARTER)));
    }

    /** What others do is in place only when the hospital says so: its answers speak of what it does itself. */
    private InPlace inPlace(Solution solution) {
        Double declared = hospital.measures().inPlace().get(solution.id());
        if (declared != null) {
            return new InPlace.Declared(Math.clamp(declared, 0, 1));
        }
        List<Integer> questions = solution.targets().questions();
        if (solution.actor() != Actor.HOSPITAL
                || questions.isEmpty()
                || !lowest.keySet().containsAll(questions)) {
            return new InPlace.NotSaid();
        }
        double share = questions.stream()
                .map(lowest::get)
                .mapToDouble(AnswerLevel::share)
                .min()
                .orElse(0);
        return new InPlace.Answered(share, questions);
    }

    /** Money and work that grow with devices are those for the devices that may be changed. */
    private double grown(Scaling scaling, double reach) {
        return sizes.factor(scaling)
                * switch (scaling.by()) {
                    case ASSETS, MEDICAL_DEVICES -> reach > 0 ? StrictMath.pow(reach, scaling.exponent()) : 1;
                    case FIXED, BEDS, STAFF, SUPPLIERS -> 1;
                };
    }

    private Availability availability(Solution solution, InPlace inPlace, double reach) {
        if (inPlace.share() >= DONE) {
            return new Availability.Done();
        }
        if (solution.actor() != Actor.HOSPITAL) {
            return new Availability.OfOthers(solution.actor());
        }
        String reason = hospital.measures().excluded().get(solution.id());
        if (reason != null) {
            return new Availability.RuledOut(reason);
        }
        return reach > 0 ? new Availability.Open() : new Availability.RuledOut(untouched());
    }

    /** The hospital's words for the devices that it leaves alone. */
    private String untouched() {
        return hospital.measures().untouched().stream()
                .map(devices -> devices.reason().isEmpty() ? devices.name() : devices.name() + ": " + devices.reason())
                .collect(Collectors.joining("; "));
    }

    private static SortedMap<Role, Hours> hours(SortedMap<Role, Estimate> reference, double factor) {
        SortedMap<Role, Hours> hours = new TreeMap<>();
        reference.forEach((role, estimate) -> hours.put(role, new Hours(estimate.likely() * factor)));
        return hours;
    }
}
