package org.wardround.report.sector;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.consultation.Insights;
import org.wardround.engine.disclosure.Protection;
import org.wardround.engine.kernel.Text;

/**
 * A consultation that is over: what may be said of it, and in which words.
 *
 * @param title what it is called
 * @param heldBy who held it; empty where that is not said
 * @param licence under which the insights are published
 * @param protection the rules that nobody is singled out by
 * @param groupings ids of the groupings, the most important first
 * @param insights the figures
 * @param words by item id
 */
public record Consulted(
        Text title,
        String heldBy,
        String licence,
        Protection protection,
        List<String> groupings,
        Insights insights,
        SortedMap<String, ItemWords> words) {

    /** Copies what was given, so that the record never changes. */
    public Consulted {
        groupings = List.copyOf(groupings);
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /**
     * {@return the words of an item}
     *
     * @param item its id
     * @throws IllegalArgumentException where there are none
     */
    public ItemWords words(String item) {
        ItemWords found = words.get(item);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + item);
        }
        return found;
    }
}
