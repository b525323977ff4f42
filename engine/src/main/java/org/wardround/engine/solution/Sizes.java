package org.wardround.engine.solution;

import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.inventory.Profile;

/**
 * How large a hospital is, in everything that numbers scale with.
 *
 * @param profile beds and staff
 * @param facts assets and medical devices
 * @param suppliers number of suppliers
 */
public record Sizes(Profile profile, InventoryFacts facts, int suppliers) {

    /**
     * How large the hospital is in one respect.
     *
     * @param by in what
     * @return the size; 0 when nobody said, or when nothing grows
     */
    public double of(ScaleBy by) {
        return switch (by) {
            case FIXED -> 0;
            case BEDS -> profile.beds();
            case STAFF -> profile.staff();
            case ASSETS -> facts.assets();
            case MEDICAL_DEVICES -> facts.medicalDevices();
            case SUPPLIERS -> suppliers;
        };
    }

    /**
     * What a number for the reference hospital is multiplied by here. A size of 0 means that nobody said, so the
     * reference stands.
     *
     * @param scaling the rule
     * @return (size / reference) ^ exponent, above 0
     */
    public double factor(Scaling scaling) {
        double size = of(scaling.by());
        return size <= 0 ? 1 : StrictMath.pow(size / scaling.reference(), scaling.exponent());
    }
}
