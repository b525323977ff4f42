package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The expected value of perfect information: how much less a decision would cost on average if an input were known before
 * it is taken. For all inputs together: the mean over draws of the cost of today's best decision less that of the best one
 * for the draw. For one input: where the formula allows it (rates, money, days, drivers) the average given the input is
 * exact; for the strength of a solution it is a regression on the draws. All decisions see the same draws.
 */
public final class PerfectInformation {
    private static final int DRAWS = 10_000;
    private static final int PARTS = 10;
    private static final int PLACES = 200;

    private final List<Decision> decisions;
    private final List<Terms> terms;
    private final List<String> solutions;
    private final Drawn drawn;

    /** Mean of each scenario's loss in euros a year, apart from what solutions do. */
    private final double[] losses;

    private PerfectInformation(Risk risk, List<Decision> decisions, long seed) {
        this.decisions = decisions;
        this.terms = Terms.all(risk);
        Set<String> added = decisions.stream()
                .flatMap(decision -> decision.phases().stream())
                .flatMap(phase -> phase.inPlace().stream())
                .collect(Collectors.toSet());
        this.solutions = Strengths.solutions(terms, added);
        this.drawn = Drawn.of(terms, solutions, decisions, DRAWS, seed);
        this.losses = new double[terms.size()];
        for (Conditional known : Conditional.all(terms)) {
            if (known.input() instanceof Unknown.EventsOf) {
                losses[known.scenario()] = mean(known.losses());
            }
        }
    }

    /**
     * Weighs what it is worth to know more.
     *
     * @param risk the risk as things are
     * @param decisions what can be decided; with fewer than two, knowledge is worth nothing
     * @param seed seed
     * @return the worth of knowledge
     */
    public static Information of(Risk risk, List<Decision> decisions, long seed) {
        if (decisions.size() < 2 || risk.scenarios().isEmpty()) {
            return Information.none();
        }
        return new PerfectInformation(risk, decisions, seed).information();
    }

    private Information information() {
        double[] expected = expected(0, DRAWS);
        int best = least(expected);
        TreeMap<String, Double> byId = new TreeMap<>();
        IntStream.range(0, expected.length)
                .forEach(decision -> byId.put(decisions.get(decision).id(), expected[decision]));
        List<Information.InputWorth> inputs = new ArrayList<>();
        for (Conditional known : Conditional.all(terms)) {
            inputs.add(new Information.InputWorth(known.input(), parts((from, to) -> worth(known, from, to))));
        }
        for (int solution = 0; solution < solutions.size(); solution++) {
            int number = solution;
            inputs.add(new Information.InputWorth(
                    new Unknown.StrengthOfSolution(solutions.get(solution)),
                    parts((from, to) -> worth(number, from, to))));
        }
        double least = 1e-9 * expected[best];
        return new Information(
                decisions.get(best).id(),
                byId,
                all(best),
                DRAWS,
                inputs.stream()
                        .filter(input -> input.worth().euros() > least)
                        .sorted(Comparator.comparingDouble((Information.InputWorth input) ->
                                        input.worth().euros())
                                .reversed()
                                .thenComparing(input -> input.input().toString()))
                        .toList());
    }

    /** A figure from some of the draws. */
    private interface Part {
        double of(int from, int to);
    }

    /** A figure from all draws, and its standard error from its spread between parts of them. */
    private static Information.Worth parts(Part part) {
        double[] each = IntStream.range(0, PARTS)
                .mapToDouble(i -> part.of(DRAWS / PARTS * i, DRAWS / PARTS * (i + 1)))
                .toArray();
        double mean = mean(each);
        double variance = Arrays.stream(each)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (PARTS - 1);
        return new Information.Worth(part.of(0, DRAWS), StrictMath.sqrt(variance / PARTS));
    }

    /** What each decision costs on average; losses by formula, what solutions leave from draws. */
    private double[] expected(int from, int to) {
        return IntStream.range(0, decisions.size())
                .mapToDouble(decision -> decisions.get(decision).euros()
                        + IntStream.range(0, terms.size())
                                .mapToDouble(scenario -> losses[scenario] * left(scenario, decision, from, to))
                                .sum())
                .toArray();
    }

    private double left(int scenario, int decision, int from, int to) {
        return Arrays.stream(drawn.left(scenario, decision), from, to).sum() / (to - from);
    }

    private Information.Worth all(int best) {
        double[] lost = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int here = draw;
            double[] costs = IntStream.range(0, decisions.size())
                    .mapToDouble(decision -> cost(decision, here))
                    .toArray();
            lost[draw] = costs[best] - costs[least(costs)];
        }
        double mean = mean(lost);
        double variance = Arrays.stream(lost)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (DRAWS - 1);
        return new Information.Worth(mean, StrictMath.sqrt(variance / DRAWS));
    }

    private double cost(int decision, int draw) {
        double sum = decisions.get(decision).euros();
        for (int scenario = 0; scenario < terms.size(); scenario++) {
            sum += drawn.losses(scenario)[draw] * drawn.left(scenario, decision)[draw];
        }
        return sum;
    }

    private double worth(Conditional known, int from, int to) {
        double[] all = expected(from, to);
        double[][] given = new double[all.length][];
        for (int decision = 0; decision < all.length; decision++) {
            double years = left(known.scenario(), decision, from, to);
            double rest = all[decision] - losses[known.scenario()] * years;
            given[decision] = Arrays.stream(known.losses())
                    .map(loss -> rest + loss * years)
                    .toArray();
        }
        return gain(given);
    }

    private double worth(int solution, int from, int to) {
        double[] strength = Arrays.copyOfRange(drawn.strength(solution), from, to);
        List<double[]> costs = new ArrayList<>();
        for (int decision = 0; decision < decisions.size(); decision++) {
            double[] here = new double[to - from];
            Arrays.fill(here, decisions.get(decision).euros());
            for (int scenario = 0; scenario < terms.size(); scenario++) {
                double[] left = drawn.left(scenario, decision);
                for (int draw = from; draw < to; draw++) {
                    here[draw - from] += losses[scenario] * left[draw];
                }
            }
            costs.add(here);
        }
        return gain(Regression.at(Conditional.places(PLACES), strength, costs));
    }

    /** The cost of the best decision on average, less the average cost of the best one at each place. */
    private static double gain(double[][] costs) {
        double[] means =
                Arrays.stream(costs).mapToDouble(PerfectInformation::mean).toArray();
        double informed = IntStream.range(0, costs[0].length)
                .mapToDouble(place -> Arrays.stream(costs)
                        .mapToDouble(decision -> decision[place])
                        .min()
                        .orElse(0))
                .average()
                .orElse(0);
        return Math.max(0, means[least(means)] - informed);
    }

    private static int least(double[] values) {
        int least = 0;
        for (int i = 1; i < values.length; i++) {
            least = values[i] < values[least] ? i : least;
        }
        return least;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
