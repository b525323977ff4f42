package org.wardround.optimizer;

/**
 * A linear bound on a term's share from below: share of term + form at least {@code level}.
 *
 * @param term number of the term
 * @param form over its variables
 * @param level the level
 */
record Cut(int term, Linear form, double level) {
    double violation(double share, double[] values) {
        return level - form.at(values) - share;
    }
}
