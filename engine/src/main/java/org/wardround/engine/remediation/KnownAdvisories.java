package org.wardround.engine.remediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;

/** Advisories by the id that a person writes, in upper or lower case; of two with one id the first. */
final class KnownAdvisories {
    private final Map<String, Advisory> byId = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    KnownAdvisories(List<Advisory> advisories) {
        advisories.forEach(advisory -> byId.putIfAbsent(advisory.id(), advisory));
    }

    Optional<Advisory> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether an advisory has the vulnerability that a correction is about. */
    static boolean names(Advisory advisory, Correction correction) {
        return !correction.ofOneVulnerability()
                || advisory.vulnerabilities().stream().anyMatch(one -> correction.covers(one.id()));
    }
}
