package org.wardround.formats.catalogue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.solution.ScaleBy;
import org.wardround.engine.solution.Scaling;

/** Reads numbers with their spread, and how they scale. */
final class Quantities {
    /** Most euros that one number may say. */
    static final double MAX_EUROS = 1e11;

    /** Most hours that one number may say. */
    static final double MAX_HOURS = 1e6;

    private Quantities() {}

    /** Low, likely and high, or one number without spread. */
    static Estimate estimate(YamlTree entry, String key, double min, double max) {
        if (entry.has(key) && !entry.isMap(key)) {
            return Estimate.exactly(entry.number(key, min, max));
        }
        YamlTree map = entry.map(key);
        double low = map.number("low", min, max);
        double likely = map.number("likely", min, max);
        double high = map.number("high", min, max);
        if (low <= likely && likely <= high) {
            return new Estimate(low, likely, high);
        }
        map.problem("catalogue.order", "", "The order must be low, likely, high.");
        return Estimate.exactly(min);
    }

    /** A 90 % interval of a positive number. */
    static Interval interval(YamlTree entry, String key, double max) {
        YamlTree map = entry.map(key);
        double low = map.number("low", Double.MIN_NORMAL, max);
        double high = map.number("high", Double.MIN_NORMAL, max);
        if (low <= high) {
            return new Interval(low, high);
        }
        map.problem("catalogue.order", "", "The order must be low, high.");
        return new Interval(high, low);
    }

    static Scaling scaling(YamlTree entry, String key) {
        YamlTree map = entry.map(key);
        ScaleBy by = map.choice("by", ScaleBy.class, ScaleBy.FIXED);
        if (by == ScaleBy.FIXED) {
            return new Scaling(by, 1, 0);
        }
        return new Scaling(by, map.number("reference", 1, 1e9), map.number("exponent", 0, 1));
    }

    static SortedMap<Role, Estimate> hours(YamlTree entry, String key) {
        YamlTree map = entry.map(key);
        SortedMap<Role, Estimate> hours = new TreeMap<>();
        for (String name : map.keys()) {
            map.constant(name, Role.class).ifPresent(role -> hours.put(role, estimate(map, name, 0, MAX_HOURS)));
        }
        return hours;
    }

    /** Shares by id, 0 to 1. */
    static SortedMap<String, Double> shares(YamlTree entry, String key) {
        YamlTree map = entry.map(key);
        SortedMap<String, Double> shares = new TreeMap<>();
        map.keys().forEach(id -> shares.put(id, map.number(id, 0, 1)));
        return shares;
    }
}
