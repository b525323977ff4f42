package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.intelligence.EndOfLife;

/**
 * What is certain when a text may mean several releases: the worst is not assumed, so support ends when the last of
 * them ends. If one of them goes on, or nobody says when it ends, nothing is certain.
 */
final class CertainEnd {
    private CertainEnd() {}

    static Optional<LifecycleTexts.Release> of(LifecycleTexts.Mention mention) {
        List<LifecycleTexts.Release> releases = mention.releases();
        boolean certain = mention.complete()
                && !releases.isEmpty()
                && releases.stream().allMatch(release -> hasEnd(release.end()));
        if (!certain) {
            return Optional.empty();
        }
        LifecycleTexts.Release last = releases.getFirst();
        for (LifecycleTexts.Release release : releases) {
            if (day(release.end()).isAfter(day(last.end()))) {
                last = release;
            }
        }
        return Optional.of(last);
    }

    private static boolean hasEnd(EndOfLife end) {
        return switch (end) {
            case EndOfLife.On on -> true;
            case EndOfLife.Ended ended -> true;
            case EndOfLife.Open open -> false;
            case EndOfLife.NotKnown notKnown -> false;
        };
    }

    private static LocalDate day(EndOfLife end) {
        return end instanceof EndOfLife.On on ? on.day() : LocalDate.MIN;
    }
}
