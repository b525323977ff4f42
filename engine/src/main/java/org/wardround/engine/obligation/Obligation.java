package org.wardround.engine.obligation;

import java.util.List;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/**
 * What a law asks (catalogue data), told in our own words.
 *
 * @param id such as "nis2-21-2-c"
 * @param act id of the act, such as "nis2"
 * @param article article as cited, such as "Art. 21(2)(c)"
 * @param title what it is about
 * @param meaning what it means in a hospital
 * @param questions numbers of the questions that show where the hospital stands
 * @param source where it was read
 */
public record Obligation(
        String id, String act, String article, Text title, Text meaning, List<Integer> questions, Source source) {
    /** Copies the collections, so that the record never changes. */
    public Obligation {
        questions = List.copyOf(questions);
    }
}
