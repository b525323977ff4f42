package org.wardround.engine.remediation;

import java.util.List;
import org.wardround.engine.matching.Verdict;

/** What a run found other than the run before. */
public sealed interface Change permits Change.New, Change.Added, Change.Returned, Change.Altered, Change.Same {
    /** The notice did not speak of the asset before. */
    record New() implements Change {}

    /** The notice spoke of the asset, but not of this vulnerability on it. */
    record Added() implements Change {}

    /** It was gone and is back as it was. */
    record Returned() implements Change {}

    /**
     * The match stays, and something about it changed.
     *
     * @param what what changed; not empty
     * @param before the verdict of the last run
     */
    record Altered(List<Alteration> what, Verdict before) implements Change {
        /** Copies the list, so that the record never changes. */
        public Altered {
            what = List.copyOf(what);
        }
    }

    /**
     * Nothing changed that counts for the asset.
     *
     * @param step what the publisher changed of the notice
     */
    record Same(RevisionStep step) implements Change {}

    /**
     * Whether it has to be brought up again. A newer revision alone is no reason.
     *
     * @return false for what is the same
     */
    default boolean counts() {
        return switch (this) {
            case New any -> true;
            case Added any -> true;
            case Returned any -> true;
            case Altered any -> true;
            case Same any -> false;
        };
    }
}
