package org.wardround.conformance.risk;

/**
 * One figure of ours beside a published one.
 *
 * @param group what is compared, a heading of the page
 * @param what which figure
 * @param published the published figure
 * @param ours ours
 * @param allowed how far apart they may lie, and why no more, in the unit of the figures
 */
record Beside(String group, String what, double published, double ours, double allowed) {
    static Beside exact(String group, String what, double published, double ours) {
        return new Beside(group, what, published, ours, 1e-9 * Math.abs(published));
    }

    /** As many digits as were printed. */
    static Beside printed(String group, String what, double published, double ours, double lastDigit) {
        return new Beside(group, what, published, ours, lastDigit);
    }

    double distance() {
        return Math.abs(ours - published);
    }

    @Override
    public String toString() {
        return group + ": " + what;
    }
}
