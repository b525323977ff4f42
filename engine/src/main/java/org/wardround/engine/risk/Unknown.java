package org.wardround.engine.risk;

/** An input of the risk that nobody knows exactly. */
public sealed interface Unknown {
    /**
     * How often a scenario happens.
     *
     * @param scenario scenario id
     */
    record EventsOf(String scenario) implements Unknown {}

    /**
     * How much money one event of a scenario costs.
     *
     * @param scenario scenario id
     */
    record MoneyOf(String scenario) implements Unknown {}

    /**
     * How many days of normal activity one event of a scenario costs.
     *
     * @param scenario scenario id
     */
    record DaysOf(String scenario) implements Unknown {}

    /**
     * How strongly a share of the inventory moves the rate of a scenario.
     *
     * @param scenario scenario id
     * @param measure which share
     */
    record StrengthOfDriver(String scenario, DriverMeasure measure) implements Unknown {}

    /**
     * How strong a solution is, in all scenarios.
     *
     * @param solution solution id
     */
    record StrengthOfSolution(String solution) implements Unknown {}

    /** How much worse bad years are for all scenarios together. */
    record BadYears() implements Unknown {}
}
