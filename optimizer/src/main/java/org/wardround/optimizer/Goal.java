package org.wardround.optimizer;

import java.util.List;
import org.wardround.engine.plan.Tail;

/** What is made small of the terms of a program. */
public sealed interface Goal permits Goal.Sum, Goal.Largest, Goal.Worst {
    /** Their sum. */
    record Sum() implements Goal {}

    /** The largest of them. */
    record Largest() implements Goal {}

    /**
     * The mean of the worst years of a sample. A term counts in it with what remains of it times its parts; its weight
     * only says what it counts in a middling year.
     *
     * @param tail the sample
     * @param parts for each term, what it adds to what remains of each scenario of the sample
     */
    record Worst(Tail tail, List<double[]> parts) implements Goal {
        /** Copies the list, so that the record keeps its length. */
        public Worst {
            parts = List.copyOf(parts);
        }

        double mean(double[] shares) {
            return tail.mean(remaining(shares));
        }

        /** Weights of the terms whose sum bounds the mean of the worst years from below, and is equal to it here. */
        double[] weights(double[] shares) {
            double[] byScenario = tail.weights(remaining(shares));
            return parts.stream().mapToDouble(part -> sum(part, byScenario)).toArray();
        }

        private double[] remaining(double[] shares) {
            double[] remaining = new double[tail.scenarios().size()];
            for (int j = 0; j < shares.length; j++) {
                double[] part = parts.get(j);
                for (int k = 0; k < remaining.length; k++) {
                    remaining[k] += part[k] * shares[j];
                }
            }
            return remaining;
        }

        private static double sum(double[] part, double[] weights) {
            double sum = 0;
            for (int k = 0; k < part.length; k++) {
                sum += part[k] * weights[k];
            }
            return sum;
        }
    }
}
