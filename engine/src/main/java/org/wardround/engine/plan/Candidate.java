package org.wardround.engine.plan;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/**
 * A solution that the plan may choose. Quarters count from 0, the first quarter of the plan.
 *
 * @param id solution id
 * @param oneOff paid in the quarter of the start
 * @param perYear paid by quarter, from the quarter in which it is in place
 * @param hours own work, spread evenly from the start over the lead time
 * @param hoursPerQuarter own work per quarter once in place
 * @param leadQuarters started in quarter q, it is in place in quarter q + lead, 1 or more
 * @param disruption 0 to 3; from 2 on, its last lead quarter must not be frozen
 * @param requires candidates that must be in place when it starts
 * @param excludes candidates that must not be chosen beside it
 * @param effects scenario id to what it takes off the logarithm of the loss, 0 or more
 */
public record Candidate(
        String id,
        Euros oneOff,
        Euros perYear,
        SortedMap<Role, Hours> hours,
        SortedMap<Role, Hours> hoursPerQuarter,
        int leadQuarters,
        int disruption,
        List<String> requires,
        List<String> excludes,
        SortedMap<String, Double> effects) {
    /** Copies the collections, so that the record never changes. */
    public Candidate {
        hours = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hours));
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
        requires = List.copyOf(requires);
        excludes = List.copyOf(excludes);
        effects = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(effects));
    }

    /**
     * Whether its last lead quarter disturbs care.
     *
     * @return whether the disruption is 2 or more
     */
    public boolean disturbs() {
        return disruption >= 2;
    }

    /**
     * The same with other effects.
     *
     * @param others scenario id to what it takes off the logarithm of the loss
     * @return the candidate
     */
    public Candidate withEffects(SortedMap<String, Double> others) {
        return new Candidate(
                id, oneOff, perYear, hours, hoursPerQuarter, leadQuarters, disruption, requires, excludes, others);
    }

    /**
     * The same at another price.
     *
     * @param other paid in the quarter of the start
     * @return the candidate
     */
    public Candidate withOneOff(Euros other) {
        return new Candidate(
                id, other, perYear, hours, hoursPerQuarter, leadQuarters, disruption, requires, excludes, effects);
    }
}
