package org.wardround.engine.remediation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.remediation.Correction.EqualDevices;
import org.wardround.engine.remediation.Correction.EqualVersions;
import org.wardround.engine.remediation.Correction.OneAsset;
import org.wardround.engine.work.DeviceTypes;

/** The rows that corrections are for. Rows are only sorted into device types where a correction asks for one. */
final class TargetRows {
    private final Map<String, List<Asset>> byId = new HashMap<>();
    private final Optional<DeviceTypes> types;

    TargetRows(List<Correction> corrections, List<Asset> assets, List<NoticeCoverage> coverage) {
        Set<String> wanted = new HashSet<>();
        boolean equal = false;
        for (Correction correction : corrections) {
            switch (correction.target()) {
                case OneAsset one -> wanted.add(one.assetId());
                case EqualVersions devices -> equal = true;
                case EqualDevices devices -> equal = true;
            }
        }
        for (Asset asset : assets) {
            if (wanted.contains(asset.id())) {
                byId.computeIfAbsent(asset.id(), any -> new ArrayList<>()).add(asset);
            }
        }
        types = equal ? Optional.of(DeviceTypes.of(assets, coverage)) : Optional.empty();
    }

    List<Asset> of(Correction correction) {
        return switch (correction.target()) {
            case OneAsset one -> byId.getOrDefault(one.assetId(), List.of());
            case EqualVersions equal ->
                rows(equal.devices()).stream()
                        .filter(asset -> asset.software().version().strip().equalsIgnoreCase(equal.version()))
                        .toList();
            case EqualDevices equal -> rows(equal);
        };
    }

    private List<Asset> rows(EqualDevices equal) {
        return types.map(known -> known.rows(equal.maker(), equal.model())).orElse(List.of());
    }
}
