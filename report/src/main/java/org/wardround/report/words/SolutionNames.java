package org.wardround.report.words;

import java.util.HashMap;
import java.util.Map;
import org.wardround.engine.ReviewResult;

/** What the solutions of a review are called. */
public final class SolutionNames {
    private SolutionNames() {}

    /**
     * Names them in a language.
     *
     * @param result a review's result
     * @param words the language
     * @return solution id to name
     */
    public static Map<String, String> of(ReviewResult result, Words words) {
        Map<String, String> names = new HashMap<>();
        result.offers()
                .forEach(offer -> names.put(
                        offer.solution().id(), words.of(offer.solution().name())));
        return names;
    }
}
