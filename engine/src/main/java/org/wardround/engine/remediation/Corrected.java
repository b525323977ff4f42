package org.wardround.engine.remediation;

import java.util.List;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;

/**
 * Matches after the corrections of people.
 *
 * @param matches sorted by row, then advisory
 * @param rejected matches that the rules found and a person took out, as they were found
 * @param uses what became of each correction, in the order of the hospital's list
 */
public record Corrected(Matches matches, List<Match> rejected, List<CorrectionUse> uses) {
    /** Copies the lists, so that the record never changes. */
    public Corrected {
        rejected = List.copyOf(rejected);
        uses = List.copyOf(uses);
    }

    /**
     * Matches that nobody corrected.
     *
     * @param matches what the rules found
     * @return the same, without any correction
     */
    public static Corrected none(Matches matches) {
        return new Corrected(matches, List.of(), List.of());
    }

    /**
     * How many pairs of asset and advisory a person changed.
     *
     * @return 0 or more
     */
    public int changed() {
        return uses.stream().mapToInt(Corrected::changedBy).sum();
    }

    private static int changedBy(CorrectionUse use) {
        return use instanceof CorrectionUse.Changed changed ? changed.assets() : 0;
    }
}
