package org.wardround.engine.consultation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a consultation says, as far as a hospital can take it up: its published insights.
 *
 * @param title what the consultation is called
 * @param heldBy who held it; empty where that is not said
 * @param respondents how many people rated
 * @param said by item id
 */
public record SectorVoice(String title, String heldBy, int respondents, SortedMap<String, Said> said) {

    /** Copies what was given, so that the record never changes. */
    public SectorVoice {
        said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }

    /**
     * What was said on an item.
     *
     * @param rated by scale, where a figure over everybody was published
     */
    public record Said(SortedMap<Scale, Rated> rated) {
        /** Copies what was given, so that the record never changes. */
        public Said {
            rated = Collections.unmodifiableSortedMap(new TreeMap<>(rated));
        }
    }

    /**
     * A published figure over everybody.
     *
     * @param people how many rated
     * @param median on the scale
     * @param mean on the scale
     * @param low with {@code high} the 90 % interval of the mean
     * @param high see {@code low}
     */
    public record Rated(int people, double median, double mean, double low, double high) {}
}
