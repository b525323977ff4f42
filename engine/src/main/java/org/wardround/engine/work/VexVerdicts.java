package org.wardround.engine.work;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** What VEX documents decide, by row and vulnerability; of two documents the newer counts. */
final class VexVerdicts {
    private final Map<Key, Advisory> decided = new HashMap<>();

    private record Key(RowRef row, String vulnerability) {}

    VexVerdicts(List<Match> matches, Map<String, Advisory> advisories) {
        for (Match match : matches) {
            Advisory advisory = advisories.get(match.advisoryId());
            if (advisory != null && vex(advisory)) {
                match.vulnerabilities().stream()
                        .filter(one -> one.verdict() != Verdict.POSSIBLE)
                        .map(VulnerabilityVerdict::vulnerability)
                        .forEach(id -> decided.merge(new Key(match.row(), id), advisory, VexVerdicts::newer));
            }
        }
    }

    static boolean vex(Advisory advisory) {
        return advisory.category().toLowerCase(Locale.ROOT).contains("vex");
    }

    /** Answered, when every vulnerability of every device is decided. */
    Asked.State of(Question.OfNotice question) {
        Asked.State state = new Asked.Open();
        for (Match match : question.matches()) {
            for (VulnerabilityVerdict one : match.vulnerabilities()) {
                if (Question.open(one)) {
                    Advisory by = decided.get(new Key(match.row(), one.vulnerability()));
                    if (by == null) {
                        return new Asked.Open();
                    }
                    state = newest(state, by);
                }
            }
        }
        return state;
    }

    private static Asked.State newest(Asked.State state, Advisory by) {
        Asked.ByNotice other = new Asked.ByNotice(by.id(), by.tracking().currentRelease());
        return state instanceof Asked.ByNotice before && !before.day().isBefore(other.day()) ? before : other;
    }

    private static Advisory newer(Advisory one, Advisory other) {
        Comparator<Advisory> age = Comparator.comparing(
                        (Advisory advisory) -> advisory.tracking().currentRelease())
                .thenComparing(Advisory::id);
        return age.compare(one, other) >= 0 ? one : other;
    }
}
