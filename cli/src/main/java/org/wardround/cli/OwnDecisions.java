package org.wardround.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.remediation.Corrected;

/** What the hospital's own people decided in matches.yaml, as against what was written there for a manufacturer. */
final class OwnDecisions {
    private static final Pattern FROM_A_MAKER = Pattern.compile("\\(Q[2-9A-HJ-NP-Z]{12}[,)]");

    private final Set<Pair> own = new HashSet<>();

    private record Pair(RowRef row, String advisoryId) {
        static Pair of(Match match) {
            return new Pair(match.row(), match.advisoryId());
        }
    }

    OwnDecisions(Corrected corrected) {
        corrected.rejected().forEach(match -> own.add(Pair.of(match)));
        corrected.matches().matches().stream()
                .filter(match -> byOwnPeople(match.reason().version()))
                .forEach(match -> own.add(Pair.of(match)));
    }

    boolean onAny(List<Match> matches) {
        return matches.stream().map(Pair::of).anyMatch(own::contains);
    }

    private static boolean byOwnPeople(VersionEvidence evidence) {
        if (evidence instanceof VersionEvidence.Corrected corrected) {
            return own(corrected.by()) || byOwnPeople(corrected.rules());
        }
        return evidence instanceof VersionEvidence.Stated stated && own(stated.by());
    }

    private static boolean own(PersonDecision decision) {
        return !FROM_A_MAKER.matcher(decision.why()).find();
    }
}
