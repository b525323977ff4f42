package org.wardround.formats.consultation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.consultation.Consultation;
import org.wardround.engine.kernel.Text;

/**
 * A consultation as it was read.
 *
 * @param title what it is called
 * @param heldBy who holds it
 * @param licence under which the insights are published
 * @param consultation items, people and answers
 * @param texts by item id what it is called and who must act
 * @param collected the free texts of round 0
 * @param expected by grouping and group how many people are expected; empty where that is not said
 */
public record ConsultationFiles(
        Text title,
        String heldBy,
        String licence,
        Consultation consultation,
        SortedMap<String, ItemText> texts,
        List<CollectedText> collected,
        SortedMap<String, SortedMap<String, Integer>> expected) {

    /** Copies what was given, so that the record never changes. */
    public ConsultationFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        collected = List.copyOf(collected);
        expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    }
}
