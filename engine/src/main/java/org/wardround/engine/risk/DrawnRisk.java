package org.wardround.engine.risk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the risk might turn out to be.
 *
 * @param loss scenario id to expected loss in euros a year before the plan
 * @param effects scenario id to what each solution takes off the logarithm of that loss
 */
public record DrawnRisk(SortedMap<String, Double> loss, SortedMap<String, SortedMap<String, Double>> effects) {
    /** Copies the maps, so that the record never changes. */
    public DrawnRisk {
        loss = Collections.unmodifiableSortedMap(new TreeMap<>(loss));
        SortedMap<String, SortedMap<String, Double>> copy = new TreeMap<>();
        effects.forEach((scenario, of) -> copy.put(scenario, Collections.unmodifiableSortedMap(new TreeMap<>(of))));
        effects = Collections.unmodifiableSortedMap(copy);
    }
}
