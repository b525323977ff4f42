package org.wardround.engine.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one scenario's loss is multiplied by when solutions turn out weaker or stronger than likely: those in place today
 * and those of a plan. Solutions are numbered.
 */
final class Strengths {
    private final double floor;
    private final double mostPlanned;
    private final double likely;

    /** Solution number to factor of what is in place today; no entry where it makes no difference. */
    private final Map<Integer, Factor> inPlace = new TreeMap<>();

    private final Map<Integer, Reduction> planned = new TreeMap<>();

    Strengths(Terms terms, List<String> solutions) {
        ScenarioRisk risk = terms.risk();
        this.floor = risk.scenario().floor();
        this.mostPlanned = -StrictMath.log(risk.floor());
        double product = 1;
        for (Factor factor : terms.inPlace()) {
            inPlace.put(solutions.indexOf(factor.id()), factor);
            product *= factor.factor();
        }
        this.likely = Math.max(floor, product);
        risk.effects().forEach((id, reduction) -> {
            int number = solutions.indexOf(id);
            if (number >= 0) {
                planned.put(number, reduction);
            }
        });
    }

    /** All solutions that are in place, or that some sets add and that do something. */
    static List<String> solutions(List<Terms> terms, Set<String> added) {
        TreeSet<String> all = new TreeSet<>();
        for (Terms scenario : terms) {
            scenario.inPlace().forEach(factor -> all.add(factor.id()));
            scenario.risk().effects().keySet().stream().filter(added::contains).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** What is in place today, against likely strengths; 1 where all are likely. */
    double today(double[] strength) {
        double product = 1;
        for (var one : inPlace.entrySet()) {
            product *= one.getValue().at(strength[one.getKey()]);
        }
        return Math.max(floor, product) / likely;
    }

    /** What each solution takes off the logarithm of the loss. */
    double[] taken(double[] strength) {
        double[] taken = new double[strength.length];
        planned.forEach((number, reduction) -> {
            double at = strength[number];
            taken[number] = Reduced.between(reduction.rate(), at) + Reduced.between(reduction.impact(), at);
        });
        return taken;
    }

    /** What remains with some solutions of a plan. */
    double left(double[] taken, int[] solutions) {
        double sum = 0;
        for (int solution : solutions) {
            sum += taken[solution];
        }
        return Exp.of(-Math.min(sum, mostPlanned));
    }
}
