package org.wardround.report.trace;

import org.wardround.engine.risk.Unknown;

/**
 * The id of an input that nobody knows exactly.
 *
 * @param id stable id, such as "scenario.data-breach.rate"
 * @param from id of the thing that holds it
 */
public record UnknownRef(String id, String from) {
    /**
     * Finds it.
     *
     * @param input the input
     * @return its id
     */
    public static UnknownRef of(Unknown input) {
        return switch (input) {
            case Unknown.EventsOf events -> same("scenario." + events.scenario() + ".rate");
            case Unknown.MoneyOf money -> same("scenario." + money.scenario() + ".impact");
            case Unknown.DaysOf days -> same("scenario." + days.scenario() + ".lost-care");
            case Unknown.StrengthOfDriver driver ->
                same("scenario." + driver.scenario() + ".driver." + ScenarioInputs.id(driver.measure()));
            case Unknown.StrengthOfSolution solution ->
                new UnknownRef("solution." + solution.solution() + ".effect", solution.solution());
            case Unknown.BadYears bad -> same("assumptions.bad-year");
        };
    }

    private static UnknownRef same(String id) {
        return new UnknownRef(id, id);
    }
}
