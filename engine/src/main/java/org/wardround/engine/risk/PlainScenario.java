package org.wardround.engine.risk;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.solution.ScaleBy;
import org.wardround.engine.solution.Scaling;

/**
 * A loss scenario without a hospital around it, for researchers and other programs.
 *
 * @param id unique
 * @param perYear 90 % interval of the yearly rate
 * @param law whether it can happen more than once a year
 * @param loss 90 % interval of the money lost per event, lognormal
 * @param floor share of the loss that no set of solutions goes below, above 0 and at most 1
 * @param effects solution id to what it takes off the logarithms of rate and loss
 */
public record PlainScenario(
        String id, Interval perYear, RateLaw law, Interval loss, double floor, SortedMap<String, Reduction> effects) {
    private static final Scaling AS_IT_IS = new Scaling(ScaleBy.FIXED, 1, 0);
    private static final Interval NO_DAYS = new Interval(1, 1);

    /** Copies the map, so that the record never changes. */
    public PlainScenario {
        effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
    }

    /**
     * What a solution takes off, from the factors that remain.
     *
     * @param rate factor of the rate that remains, above 0 and at most 1
     * @param loss factor of the loss that remains, above 0 and at most 1
     * @return the reduction, without spread
     */
    public static Reduction reduction(double rate, double loss) {
        return new Reduction(Estimate.exactly(-StrictMath.log(rate)), Estimate.exactly(-StrictMath.log(loss)));
    }

    /**
     * The risk that some scenarios make up.
     *
     * @param scenarios the scenarios
     * @param badYear what all rates are multiplied by in 1 year out of 20, 1 to 10
     * @param source who says so
     * @return a risk of money alone
     */
    public static Risk risk(List<PlainScenario> scenarios, double badYear, Source source) {
        RiskAssumptions shared = new RiskAssumptions(1, 0, 0, 0, badYear, 0, source);
        return new Risk(
                scenarios.stream()
                        .map(scenario -> scenario.here(shared, source))
                        .toList(),
                shared);
    }

    /**
     * The expected loss of a year, by formula.
     *
     * @param badYear what all rates are multiplied by in 1 year out of 20
     * @param inPlace ids of the solutions that are in place
     * @return in the unit of the loss
     */
    public double expectedLoss(double badYear, Set<String> inPlace) {
        Source none = Source.ownValue();
        RiskAssumptions shared = new RiskAssumptions(1, 0, 0, 0, badYear, 0, none);
        ScenarioRisk here = here(shared, none);
        return RiskModel.expectedEvents(here.scenario(), perYear, shared)
                * Lognormal.of(loss).mean()
                * Reduced.by(here, inPlace).total();
    }

    private ScenarioRisk here(RiskAssumptions shared, Source source) {
        Scenario scenario = new Scenario(
                id,
                Text.english(id),
                Text.english(id),
                new Rate(perYear, law, AS_IT_IS, source),
                new Impact(loss, AS_IT_IS, source),
                new LostCare(NO_DAYS, 0, 0, 0, source),
                List.of(),
                new Typical(new TreeMap<>(), source),
                floor);
        double events = RiskModel.expectedEvents(scenario, perYear, shared);
        return new ScenarioRisk(
                scenario,
                perYear,
                loss,
                NO_DAYS,
                List.of(),
                Euros.of(events * Lognormal.of(loss).mean()),
                new Care(0, 0, 0),
                Euros.ZERO,
                floor,
                effects);
    }
}
