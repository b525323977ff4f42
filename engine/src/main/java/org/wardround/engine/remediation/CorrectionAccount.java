package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.remediation.CorrectionUse.Cause;
import org.wardround.engine.remediation.Corrections.Pair;

/** Says what became of each correction. */
record CorrectionAccount(
        KnownAdvisories advisories,
        TargetRows targets,
        Map<Pair, Match> before,
        Map<Pair, Match> after,
        LocalDate asOf) {

    CorrectionUse of(Correction correction) {
        if (correction.decision().term().ended(asOf)) {
            return new CorrectionUse.Expired(correction);
        }
        if (!correction.counts(asOf)) {
            return new CorrectionUse.NotYet(correction);
        }
        Optional<Advisory> advisory = advisories.find(correction.advisoryId());
        if (advisory.isEmpty()) {
            return new CorrectionUse.Idle(correction, Cause.NO_SUCH_ADVISORY);
        }
        if (!KnownAdvisories.names(advisory.get(), correction)) {
            return new CorrectionUse.Idle(correction, Cause.NO_SUCH_VULNERABILITY);
        }
        List<Asset> rows = targets.of(correction);
        return rows.isEmpty()
                ? new CorrectionUse.Idle(correction, Cause.NO_SUCH_ASSET)
                : met(correction, advisory.get(), rows);
    }

    private CorrectionUse met(Correction correction, Advisory advisory, List<Asset> rows) {
        int holding = 0;
        int changed = 0;
        boolean something = correction.ruling() instanceof Correction.Pinned;
        for (Asset asset : rows) {
            Pair pair = Pair.of(asset, advisory);
            Optional<Match> found = Optional.ofNullable(before.get(pair));
            something |= found.isPresent();
            if (PairRuling.holds(correction, Optional.ofNullable(after.get(pair)))) {
                holding++;
                changed += PairRuling.holds(correction, found) ? 0 : 1;
            }
        }
        if (holding == 0) {
            return new CorrectionUse.Idle(correction, Cause.OVERRULED);
        }
        if (changed > 0) {
            return new CorrectionUse.Changed(correction, changed);
        }
        return something
                ? new CorrectionUse.Agrees(correction, holding)
                : new CorrectionUse.Idle(correction, Cause.NOTHING_TO_REJECT);
    }
}
