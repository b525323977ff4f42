package org.wardround.engine.risk;

import java.util.Arrays;
import java.util.List;

/** Draws of everything that is not known, the same for all decisions. */
final class Drawn {
    private final double[][] strength;
    private final double[][] losses;
    private final double[][][] left;

    private Drawn(double[][] strength, double[][] losses, double[][][] left) {
        this.strength = strength;
        this.losses = losses;
        this.left = left;
    }

    /** Strength of a solution, draw by draw. */
    double[] strength(int solution) {
        return strength[solution];
    }

    /** The loss of a scenario, draw by draw, apart from what solutions do, in euros a year. */
    double[] losses(int scenario) {
        return losses[scenario];
    }

    /** What a decision leaves of a scenario, draw by draw, in years of today's loss. */
    double[] left(int scenario, int decision) {
        return left[scenario][decision];
    }

    static Drawn of(List<Terms> terms, List<String> solutions, List<Decision> decisions, int draws, long seed) {
        double[][] strength = new double[solutions.size()][draws];
        for (int solution = 0; solution < strength.length; solution++) {
            Draws uniform = Draws.of(seed, "information/" + solutions.get(solution), 0);
            Arrays.setAll(strength[solution], draw -> uniform.uniform());
        }
        double[][] losses = new double[terms.size()][];
        double[][][] left = new double[terms.size()][decisions.size()][draws];
        for (int scenario = 0; scenario < terms.size(); scenario++) {
            losses[scenario] = drawn(terms.get(scenario), draws, seed);
            left(new Strengths(terms.get(scenario), solutions), solutions, decisions, strength, left[scenario]);
        }
        return new Drawn(strength, losses, left);
    }

    private static double[] drawn(Terms terms, int draws, long seed) {
        Draws of = Draws.of(seed, "information/" + terms.id(), 0);
        ScenarioRisk risk = terms.risk();
        List<Factor> drivers = terms.drivers();
        double[] losses = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double rate = terms.rate().at(of.normal());
            for (Factor driver : drivers) {
                rate *= driver.at(of.uniform()) / driver.factor();
            }
            double money = terms.moneyAt(Lognormal.of(risk.impactEuros()).at(of.normal()));
            double days = terms.daysAt(Lognormal.of(risk.lostDays()).at(of.normal()));
            losses[draw] = terms.loss(terms.eventsAt(rate), money, days);
        }
        return losses;
    }

    private static void left(
            Strengths strengths,
            List<String> solutions,
            List<Decision> decisions,
            double[][] strength,
            double[][] left) {
        int[][][] sets = decisions.stream()
                .map(decision -> decision.phases().stream()
                        .map(phase -> phase.inPlace().stream()
                                .mapToInt(solutions::indexOf)
                                .filter(number -> number >= 0)
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        double[] here = new double[solutions.size()];
        for (int draw = 0; draw < left[0].length; draw++) {
            for (int solution = 0; solution < here.length; solution++) {
                here[solution] = strength[solution][draw];
            }
            double[] taken = strengths.taken(here);
            double today = strengths.today(here);
            for (int decision = 0; decision < left.length; decision++) {
                double years = 0;
                for (int phase = 0; phase < sets[decision].length; phase++) {
                    years += decisions.get(decision).phases().get(phase).years()
                            * strengths.left(taken, sets[decision][phase]);
                }
                left[decision][draw] = today * years;
            }
        }
    }
}
