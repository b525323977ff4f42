package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;

/** Findings by id, and what they speak of. */
public final class FindingIndex {
    private final Map<String, Finding> byId = new HashMap<>();
    private final Map<String, List<Asset>> assets = new HashMap<>();

    private FindingIndex() {}

    /**
     * Indexes the findings of a result.
     *
     * @param result the result
     * @return the index
     */
    public static FindingIndex of(ReviewResult result) {
        FindingIndex index = new FindingIndex();
        result.findings().findings().forEach(finding -> index.byId.put(finding.id(), finding));
        for (Asset asset : result.input().inventory().assets()) {
            index.assets.computeIfAbsent(asset.id(), id -> new ArrayList<>()).add(asset);
        }
        return index;
    }

    /**
     * The findings with these ids, in this order.
     *
     * @param ids ids; one that is not known is left out
     * @return the findings
     */
    public List<Finding> all(Collection<String> ids) {
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    int devices(Collection<String> ids) {
        Set<RowRef> rows = new HashSet<>();
        int devices = 0;
        for (Finding finding : all(ids)) {
            devices += switch (finding) {
                case Finding.VulnerableAsset found -> once(rows, found.asset());
                case Finding.EndOfSupport found -> once(rows, found.asset());
                case Finding.NoNotices found ->
                    found.assetIds().stream()
                            .flatMap(id -> assets.getOrDefault(id, List.of()).stream())
                            .mapToInt(asset -> once(rows, asset))
                            .sum();
                case Finding.UnmetObligation ignored -> 0;
                case Finding.WeakSupplier ignored -> 0;
            };
        }
        return devices;
    }

    private static int once(Set<RowRef> rows, Asset asset) {
        return rows.add(asset.row()) ? asset.quantity() : 0;
    }

    long answers(Collection<String> ids) {
        return all(ids).stream()
                .filter(Finding.UnmetObligation.class::isInstance)
                .count();
    }

    long suppliers(Collection<String> ids) {
        return all(ids).stream()
                .filter(Finding.WeakSupplier.class::isInstance)
                .map(finding -> ((Finding.WeakSupplier) finding).supplier().name())
                .distinct()
                .count();
    }
}
