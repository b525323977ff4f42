package org.wardround.engine.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;

/**
 * Rolls findings up into the criticality of each challenge. The rule, in one sentence: a challenge is as critical as the
 * worst answer or supplier that belongs to it, or as the worst that is wrong with at least one asset in a hundred;
 * where something worse is wrong with fewer assets than that, it counts with one level less. One more finding never
 * lowers a challenge, and the order of findings does not matter.
 */
public final class ChallengeRollUp {
    /** One asset in this many makes a finding widespread. */
    static final int WIDESPREAD = 100;

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> -finding.rating().criticality())
            .thenComparing(Finding::id);

    private ChallengeRollUp() {}

    /**
     * Rates every challenge in this hospital. With no finding it is 1, if every input that could have shown one was
     * there; else it is not known.
     *
     * @param challenges the sector's challenges
     * @param findings what is wrong in this hospital
     * @param known which inputs there were
     * @return one standing for each challenge, in the catalogue's order; rules are "worst" (an answer or a supplier
     * decided), "widespread", "rare" (one level less) and "none" (nothing found)
     */
    public static List<ChallengeStanding> of(List<Challenge> challenges, Findings findings, RollUpInput known) {
        Belonging belonging = new Belonging(known);
        List<ChallengeStanding> standings = new ArrayList<>();
        for (Challenge challenge : challenges) {
            List<Finding> own = findings.findings().stream()
                    .filter(finding -> belonging.belongs(finding, challenge))
                    .sorted(WORST_FIRST)
                    .toList();
            List<String> missing = belonging.missing(challenge);
            LocalView view = own.isEmpty() && !missing.isEmpty()
                    ? new LocalView.NotKnown(missing)
                    : known(own, findings.facts().assets());
            standings.add(new ChallengeStanding(challenge, view));
        }
        return List.copyOf(standings);
    }

    private static LocalView.Known known(List<Finding> findings, int assets) {
        long enough = Math.max(1, (assets + WIDESPREAD - 1L) / WIDESPREAD);
        int worst = 0;
        Map<RowRef, Concerned> concerned = new HashMap<>();
        for (Finding finding : findings) {
            int level = finding.rating().criticality();
            switch (finding) {
                case Finding.VulnerableAsset vulnerable -> add(concerned, vulnerable.asset(), level);
                case Finding.EndOfSupport end -> add(concerned, end.asset(), level);
                case Finding.UnmetObligation unmet -> worst = Math.max(worst, level);
                case Finding.WeakSupplier weak -> worst = Math.max(worst, level);
                case Finding.NoNotices none -> worst = Math.max(worst, level);
            }
        }
        int widespread = widespread(concerned, enough);
        int rare = concerned.values().stream().mapToInt(Concerned::level).max().orElse(0) - 1;
        int level = Math.max(1, Math.max(worst, Math.max(widespread, rare)));
        return new LocalView.Known(
                level,
                rule(findings.isEmpty(), level, worst, widespread),
                findings.stream().map(Finding::id).toList());
    }

    private static String rule(boolean nothing, int level, int worst, int widespread) {
        if (nothing) {
            return "none";
        }
        if (widespread == level) {
            return "widespread";
        }
        return worst == level ? "worst" : "rare";
    }

    private static void add(Map<RowRef, Concerned> concerned, Asset asset, int level) {
        concerned.merge(
                asset.row(),
                new Concerned(level, asset.quantity()),
                (one, other) -> one.level() >= other.level() ? one : other);
    }

    /** The highest level that enough assets reach, each counted once with its quantity. */
    private static int widespread(Map<RowRef, Concerned> concerned, long enough) {
        for (int level = 5; level >= 1; level--) {
            int least = level;
            long count = concerned.values().stream()
                    .filter(one -> one.level() >= least)
                    .mapToLong(Concerned::quantity)
                    .sum();
            if (count >= enough) {
                return level;
            }
        }
        return 0;
    }

    /** The worst that is wrong with the assets of a row. */
    private record Concerned(int level, int quantity) {}
}
