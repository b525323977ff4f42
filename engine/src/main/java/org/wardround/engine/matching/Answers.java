package org.wardround.engine.matching;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Answers to a question that is asked again and again about numbered things; each is worked out once. Used by one thread. */
final class Answers {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private byte[] known = {};

    boolean of(int number, BooleanSupplier answer) {
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
        if (known[number] == 0) {
            known[number] = answer.getAsBoolean() ? YES : NO;
        }
        return known[number] == YES;
    }
}
