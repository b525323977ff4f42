package org.wardround.engine.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Ruling;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/**
 * What documents answer: another document counts instead of the notice, or the manufacturer's own VEX document says that the
 * device is affected. Of two documents the newer is named.
 */
final class VexVerdicts {
    private final Map<String, Advisory> advisories;
    private final Map<Key, Advisory> affected = new HashMap<>();

    private record Key(RowRef row, String vulnerability) {}

    VexVerdicts(List<Match> matches, Map<String, Advisory> advisories) {
        this.advisories = advisories;
        for (Match match : matches) {
            Advisory advisory = advisories.get(match.advisoryId());
            if (advisory != null && vex(advisory) && advisory.about().publisherKind() == PublisherKind.VENDOR) {
                match.vulnerabilities().stream()
                        .filter(one -> one.verdict() == Verdict.AFFECTED)
                        .map(VulnerabilityVerdict::vulnerability)
                        .forEach(id -> affected.merge(new Key(match.row(), id), advisory, VexVerdicts::newer));
            }
        }
    }

    static boolean vex(Advisory advisory) {
        return advisory.category().toLowerCase(Locale.ROOT).contains("vex");
    }

    /** Answered, when every vulnerability of every device is decided. */
    Asked.State of(Question.OfNotice question) {
        Optional<Advisory> newest = Optional.empty();
        for (Match match : question.matches()) {
            for (String vulnerability : Settled.open(match)) {
                Advisory by = affected.get(new Key(match.row(), vulnerability));
                if (by == null) {
                    return new Asked.Open();
                }
                newest = newest(newest, by);
            }
            for (Ruling ruling : Settled.by(match)) {
                Advisory by = advisories.get(ruling.other());
                newest = by == null ? newest : newest(newest, by);
            }
        }
        return newest.<Asked.State>map(by -> new Asked.ByNotice(by.id(), released(by)))
                .orElse(new Asked.Open());
    }

    private static Optional<Advisory> newest(Optional<Advisory> before, Advisory by) {
        return Optional.of(before.map(other -> newer(other, by)).orElse(by));
    }

    private static Advisory newer(Advisory one, Advisory other) {
        int age = released(one).compareTo(released(other));
        return age > 0 || (age == 0 && one.id().compareTo(other.id()) >= 0) ? one : other;
    }

    private static LocalDate released(Advisory advisory) {
        return advisory.tracking().currentRelease();
    }
}
