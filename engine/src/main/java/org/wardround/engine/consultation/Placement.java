package org.wardround.engine.consultation;

/**
 * Where a solution stands on the map of what it brings against how hard it is.
 *
 * @param item the solution's id
 * @param worth its mean benefit (0 to 3), times the highest mean criticality of the challenges that it answers, as a
 *     share of 5: 0 to 3. Where none of them was rated, the benefit alone
 * @param complexity its mean complexity, 1 to 5
 * @param field the quarter of the map
 */
public record Placement(String item, double worth, double complexity, Field field) {

    /** The quarters of the map; its lines are the middle of both scales, 1.5 and 3. */
    public enum Field {
        /** Worth much, easy. */
        QUICK_WIN,
        /** Worth much, hard. */
        BIG_BET,
        /** Worth little, easy. */
        FILL_IN,
        /** Worth little, hard. */
        TRAP
    }

    static Field field(double worth, double complexity) {
        if (worth >= 1.5) {
            return complexity < 3 ? Field.QUICK_WIN : Field.BIG_BET;
        }
        return complexity < 3 ? Field.FILL_IN : Field.TRAP;
    }
}
