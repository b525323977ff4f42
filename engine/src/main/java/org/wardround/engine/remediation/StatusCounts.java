package org.wardround.engine.remediation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How far things are mended, in numbers. What an asset neither has nor may have any more is not counted.
 *
 * @param vulnerabilities vulnerabilities on assets, by status
 * @param assets assets by the least advanced of their statuses, so that each counts once
 * @param reopened vulnerabilities on assets that were done and have to be looked at again
 */
public record StatusCounts(Map<Remediation, Integer> vulnerabilities, Map<Remediation, Integer> assets, int reopened) {
    /** Copies the maps, so that the record never changes. */
    public StatusCounts {
        vulnerabilities = Map.copyOf(vulnerabilities);
        assets = Map.copyOf(assets);
    }

    /**
     * Counts.
     *
     * @param state the state of a run
     * @return the numbers
     */
    public static StatusCounts of(RunState state) {
        Map<Remediation, Integer> vulnerabilities = new EnumMap<>(Remediation.class);
        Map<String, Remediation> byAsset = new HashMap<>();
        int reopened = 0;
        for (Tracked one : state.tracked()) {
            if (OpenMatches.reported(one.now().seen().verdict())) {
                Remediation status = one.now().status();
                vulnerabilities.merge(status, 1, Integer::sum);
                byAsset.merge(one.now().key().asset(), status, StatusCounts::lessAdvanced);
                reopened += one.now().reopening() instanceof Kept.Reopened ? 1 : 0;
            }
        }
        return new StatusCounts(vulnerabilities, count(byAsset.values()), reopened);
    }

    private static Remediation lessAdvanced(Remediation one, Remediation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Map<Remediation, Integer> count(Collection<Remediation> statuses) {
        Map<Remediation, Integer> counts = new EnumMap<>(Remediation.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    /**
     * Vulnerabilities on assets with a status.
     *
     * @param status the status
     * @return 0 or more
     */
    public int vulnerabilities(Remediation status) {
        return vulnerabilities.getOrDefault(status, 0);
    }

    /**
     * Assets with a status.
     *
     * @param status the status
     * @return 0 or more
     */
    public int assets(Remediation status) {
        return assets.getOrDefault(status, 0);
    }
}
