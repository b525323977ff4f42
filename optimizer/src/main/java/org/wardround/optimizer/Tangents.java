package org.wardround.optimizer;

/** Tangents of exp(-g): valid everywhere, exact where they touch. */
final class Tangents {
    private Tangents() {}

    static Cut at(int number, Program.Term term, double g) {
        double height = StrictMath.exp(-g);
        double[] coefficients = term.form().coefficients().clone();
        for (int j = 0; j < coefficients.length; j++) {
            coefficients[j] *= height;
        }
        return new Cut(number, new Linear(term.form().variables(), coefficients), height * (1 + g));
    }
}
