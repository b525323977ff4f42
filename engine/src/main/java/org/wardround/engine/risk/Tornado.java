package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which inputs drive the expected loss: each in turn is put at its low and at its high end, by formula, with the others
 * as the expected loss counts them. The ends of rates, money and days are those of their 90 % intervals, those of
 * effects their low and high factors; bad years go from no common shock to one that is twice as strong on the scale of
 * logarithms.
 */
public final class Tornado {
    private final RiskAssumptions assumptions;
    private final List<Terms> terms;
    private final List<String> solutions;
    private final List<Strengths> strengths;
    private final int[] planned;
    private final double[] left;

    private Tornado(Risk risk, Set<String> inPlace) {
        this.assumptions = risk.assumptions();
        this.terms = Terms.all(risk);
        this.solutions = Strengths.solutions(terms, inPlace);
        this.strengths = terms.stream()
                .map(scenario -> new Strengths(scenario, solutions))
                .toList();
        this.planned = IntStream.range(0, solutions.size())
                .filter(number -> inPlace.contains(solutions.get(number)))
                .toArray();
        this.left = left(likely());
    }

    /**
     * Puts each input at its ends.
     *
     * @param risk the risk as things are
     * @param inPlace ids of the solutions that are in place as well
     * @return the largest swing first; inputs that move nothing are left out
     */
    public static List<Swing> of(Risk risk, Set<String> inPlace) {
        Tornado tornado = new Tornado(risk, inPlace);
        List<Swing> swings = new ArrayList<>();
        for (int scenario = 0; scenario < tornado.terms.size(); scenario++) {
            swings.addAll(tornado.scenario(scenario));
        }
        for (int solution = 0; solution < tornado.solutions.size(); solution++) {
            swings.add(tornado.solution(solution));
        }
        swings.add(new Swing(new Unknown.BadYears(), tornado.withShock(0), tornado.withShock(2)));
        double least = 1e-9 * tornado.with(-1, 0);
        return swings.stream()
                .filter(swing -> swing.size() > least)
                .sorted(Comparator.comparingDouble(Swing::size)
                        .reversed()
                        .thenComparing(swing -> swing.input().toString()))
                .toList();
    }

    private double[] likely() {
        double[] likely = new double[solutions.size()];
        Arrays.fill(likely, 0.5);
        return likely;
    }

    private double[] left(double[] strength) {
        return strengths.stream()
                .mapToDouble(scenario -> scenario.today(strength) * scenario.left(scenario.taken(strength), planned))
                .toArray();
    }

    /** The expected loss with one scenario's loss in place of what counts; a number below 0 replaces none. */
    private double with(int replaced, double loss) {
        double sum = 0;
        for (int scenario = 0; scenario < terms.size(); scenario++) {
            sum += left[scenario]
                    * (scenario == replaced ? loss : terms.get(scenario).loss(1, 1, 1));
        }
        return sum;
    }

    private List<Swing> scenario(int number) {
        Terms scenario = terms.get(number);
        String id = scenario.id();
        ScenarioRisk risk = scenario.risk();
        List<Swing> swings = new ArrayList<>(List.of(
                new Swing(
                        new Unknown.EventsOf(id),
                        with(
                                number,
                                scenario.loss(
                                        scenario.eventsAt(risk.ratePerYear().low()), 1, 1)),
                        with(
                                number,
                                scenario.loss(
                                        scenario.eventsAt(risk.ratePerYear().high()), 1, 1))),
                new Swing(
                        new Unknown.MoneyOf(id),
                        with(
                                number,
                                scenario.loss(
                                        1, scenario.moneyAt(risk.impactEuros().low()), 1)),
                        with(
                                number,
                                scenario.loss(
                                        1, scenario.moneyAt(risk.impactEuros().high()), 1))),
                new Swing(
                        new Unknown.DaysOf(id),
                        with(
                                number,
                                scenario.loss(
                                        1, 1, scenario.daysAt(risk.lostDays().low()))),
                        with(
                                number,
                                scenario.loss(
                                        1, 1, scenario.daysAt(risk.lostDays().high()))))));
        for (Factor factor : scenario.drivers()) {
            swings.add(new Swing(
                    new Unknown.StrengthOfDriver(id, DriverMeasure.valueOf(factor.id())),
                    with(number, scenario.loss(scenario.eventsTimes(factor.weakest() / factor.factor()), 1, 1)),
                    with(number, scenario.loss(scenario.eventsTimes(factor.strongest() / factor.factor()), 1, 1))));
        }
        return swings;
    }

    private Swing solution(int number) {
        return new Swing(
                new Unknown.StrengthOfSolution(solutions.get(number)),
                withStrength(number, 0),
                withStrength(number, 1));
    }

    private double withStrength(int number, double strength) {
        double[] strengthOf = likely();
        strengthOf[number] = strength;
        double[] here = left(strengthOf);
        return IntStream.range(0, here.length)
                .mapToDouble(scenario -> here[scenario] * terms.get(scenario).loss(1, 1, 1))
                .sum();
    }

    private double withShock(double times) {
        double sum = 0;
        for (int scenario = 0; scenario < terms.size(); scenario++) {
            Terms here = terms.get(scenario);
            Terms shocked = new Terms(here.risk(), times * assumptions.shockSpread(), here.events());
            sum += left[scenario] * here.loss(shocked.eventsWith(here.rate()), 1, 1);
        }
        return sum;
    }
}
