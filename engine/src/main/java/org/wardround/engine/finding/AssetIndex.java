package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.AssetRefs;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;

/** The facts of every asset, in inventory order, and by row. */
final class AssetIndex {
    private final List<AssetFacts> all = new ArrayList<>();
    private final Map<RowRef, AssetFacts> byRow = new HashMap<>();
    private final Map<String, AssetFacts> byId = new HashMap<>();

    AssetIndex(Inventory inventory, Hospital hospital, FindingKnowledge knowledge) {
        DeviceClasses classes = new DeviceClasses(knowledge.deviceClasses());
        Exposures exposures = new Exposures(knowledge.openZones());
        CareImpacts impacts = new CareImpacts(hospital.services());
        AssetRefs refs = new AssetRefs(inventory.assets());
        for (Asset asset : inventory.assets()) {
            var kind = classes.classify(asset);
            AssetFacts facts = new AssetFacts(
                    asset, refs.of(asset), kind, exposures.of(asset.network()), impacts.of(kind, asset.place()));
            all.add(facts);
            byRow.putIfAbsent(asset.row(), facts);
            byId.putIfAbsent(asset.id(), facts);
        }
    }

    List<AssetFacts> all() {
        return all;
    }

    /** By row, since ids may repeat; by id for what was read from no row. */
    Optional<AssetFacts> find(RowRef row, String id) {
        AssetFacts found = byRow.get(row);
        return found != null && found.asset().id().equals(id) ? Optional.of(found) : Optional.ofNullable(byId.get(id));
    }
}
