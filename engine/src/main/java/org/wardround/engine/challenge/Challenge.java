package org.wardround.engine.challenge;

import java.util.List;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/**
 * One of the sector's themes (catalogue data).
 *
 * @param id such as "C1"
 * @param title short name
 * @param statement as people say it
 * @param sector what the sector says
 * @param kinds the findings that belong to it
 * @param questions the questions whose gaps belong to it
 * @param sources where it was read
 */
public record Challenge(
        String id,
        Text title,
        Text statement,
        SectorView sector,
        List<FindingKind> kinds,
        List<Integer> questions,
        List<Source> sources) {
    /** Copies the collections, so that the record never changes. */
    public Challenge {
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    /**
     * The same challenge as others in the sector see it.
     *
     * @param other what the sector says
     * @return the challenge with it
     */
    public Challenge withSector(SectorView other) {
        return new Challenge(id, title, statement, other, kinds, questions, sources);
    }
}
