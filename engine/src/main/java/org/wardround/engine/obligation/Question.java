package org.wardround.engine.obligation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.kernel.Text;

/**
 * One question that a busy person can answer (catalogue data).
 *
 * @param number 1 to 45
 * @param text the question
 * @param askedOf who can answer: board, it, clinical_engineering, purchasing, data_protection, ward
 * @param shortForm whether it is one of the 15 of the short form
 * @param obligations ids of the obligations that it shows
 * @param neverAveraged whether a "no" may never be hidden in an average
 */
public record Question(
        int number,
        Text text,
        Set<String> askedOf,
        boolean shortForm,
        List<String> obligations,
        boolean neverAveraged) {
    /** Copies the collections, so that the record never changes. */
    public Question {
        askedOf = Collections.unmodifiableSet(new TreeSet<>(askedOf));
        obligations = List.copyOf(obligations);
    }
}
