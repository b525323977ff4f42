package org.wardround.report.chart;

/** Round steps for axes. */
final class Ticks {
    private Ticks() {}

    /** A step of 1, 2 or 5 times a power of ten, so that about as many steps as asked for reach the end. */
    static double step(double end, int steps) {
        double rough = Math.max(end, 1) / steps;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        double times = rough / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
