package org.wardround.engine.work;

import java.util.List;
import java.util.TreeSet;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/**
 * One piece of work for one person: a notice, and all devices of one type that it speaks of.
 *
 * @param type the device type
 * @param advisoryId the notice
 * @param matches the matches that a person has to look at, in inventory order; one or more, each affected or possible
 */
public record WorkItem(DeviceType type, String advisoryId, List<Match> matches) {
    /** Copies the collections, so that the record never changes. */
    public WorkItem {
        matches = List.copyOf(matches);
    }

    /**
     * The most serious verdict of its devices.
     *
     * @return affected or possible
     */
    public Verdict verdict() {
        return matches.stream().map(Match::verdict).min(Verdict::compareTo).orElse(Verdict.POSSIBLE);
    }

    /**
     * The vulnerabilities that its devices have or may have.
     *
     * @return ids, sorted, each once
     */
    public List<String> vulnerabilities() {
        TreeSet<String> ids = new TreeSet<>();
        for (Match match : matches) {
            match.vulnerabilities().stream()
                    .filter(one -> one.verdict() == Verdict.AFFECTED || one.verdict() == Verdict.POSSIBLE)
                    .map(VulnerabilityVerdict::vulnerability)
                    .forEach(ids::add);
        }
        return List.copyOf(ids);
    }
}
