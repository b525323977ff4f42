package org.wardround.engine.work;

import java.util.List;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Ruling;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** What other documents settled about a match. */
final class Settled {
    private Settled() {}

    /** Whether there is, or was until another document spoke, something to ask. */
    static boolean asked(Match match) {
        return match.reported() || !by(match).isEmpty();
    }

    /** The rulings by which other documents count instead. */
    static List<Ruling> by(Match match) {
        return match.reason().rulings().stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.YIELDS)
                .toList();
    }

    /** The vulnerabilities that a person still has to look at. */
    static List<String> open(Match match) {
        return match.vulnerabilities().stream()
                .filter(Question::open)
                .map(VulnerabilityVerdict::vulnerability)
                .toList();
    }
}
