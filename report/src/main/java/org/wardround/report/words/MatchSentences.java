package org.wardround.report.words;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.Verdict;

/**
 * The sentences of many matches. Rows with the same product share the reason, so its sentence is made once; at most a fixed
 * number of them is remembered. Used by one thread.
 */
public final class MatchSentences {
    private static final int MOST = 50_000;

    private final Reasons reasons;
    private final Map<Verdict, Map<Reason, String>> known = new EnumMap<>(Verdict.class);

    /**
     * Prepares.
     *
     * @param words the language
     */
    public MatchSentences(Words words) {
        this.reasons = new Reasons(words);
    }

    /**
     * Why an advisory counts for an asset.
     *
     * @param match the match
     * @return sentences, as {@link Reasons#match} makes them
     */
    public String of(Match match) {
        Verdict verdict = match.verdict();
        Map<Reason, String> made = known.computeIfAbsent(verdict, any -> new IdentityHashMap<>());
        if (made.size() >= MOST) {
            made.clear();
        }
        return made.computeIfAbsent(match.reason(), reason -> reasons.match(verdict, reason));
    }
}
