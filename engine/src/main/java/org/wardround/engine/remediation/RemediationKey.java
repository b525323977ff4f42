package org.wardround.engine.remediation;

import java.util.Comparator;

/**
 * What is mended: a vulnerability of a notice on an asset.
 *
 * @param asset name of the asset, the same in every run
 * @param advisoryId tracking id of the notice
 * @param vulnerability id of the vulnerability; empty where the notice lists none
 */
public record RemediationKey(String asset, String advisoryId, String vulnerability)
        implements Comparable<RemediationKey> {
    private static final Comparator<RemediationKey> ORDER = Comparator.comparing(RemediationKey::asset)
            .thenComparing(RemediationKey::advisoryId)
            .thenComparing(RemediationKey::vulnerability);

    @Override
    public int compareTo(RemediationKey other) {
        return ORDER.compare(this, other);
    }
}
