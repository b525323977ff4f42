package org.wardround.engine.risk;

/**
 * The exponential function, faster than StrictMath and with the same bits on every machine, because it is made of
 * additions and multiplications alone. Its relative error is below 4e-16.
 */
final class Exp {
    private static final int STEPS = 128;
    private static final double STEPS_PER_LN2 = STEPS / StrictMath.log(2);

    /** ln 2 / 128 in two parts; products of the first with a whole number up to 2^17 are exact. */
    private static final double STEP_HIGH = 0x1.62e42fefa0000p-1 / STEPS;

    private static final double STEP_LOW = 0x1.cf79abc9e3b39p-40 / STEPS;

    /** Adding and subtracting it rounds to a whole number. */
    private static final double ROUNDER = 0x1.8p52;

    /** Beyond it, results come near to what a double can hold. */
    private static final double FAR = 690;

    private static final double[] POWERS = powers();

    private Exp() {}

    private static double[] powers() {
        double[] powers = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            powers[i] = StrictMath.exp(i * StrictMath.log(2) / STEPS);
        }
        return powers;
    }

    static double of(double x) {
        if (!(x > -FAR && x < FAR)) {
            return StrictMath.exp(x);
        }
        double steps = x * STEPS_PER_LN2 + ROUNDER - ROUNDER;
        double rest = x - steps * STEP_HIGH - steps * STEP_LOW;
        double near = 1 + rest * (1 + rest * (1 / 2d + rest * (1 / 6d + rest * (1 / 24d + rest * (1 / 120d)))));
        int step = (int) steps;
        long scale = ((long) (step >> 7) + 1023) << 52;
        return POWERS[step & (STEPS - 1)] * near * Double.longBitsToDouble(scale);
    }
}
