package org.wardround.conformance.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.testkit.Repository;

/**
 * Labelled rows of one or more sets.
 *
 * @param labels what people say
 * @param assets the rows, by id
 */
record LabelledRows(List<Label> labels, Map<String, Asset> assets) {
    /** Reads inventories and their labels, side by side. */
    static LabelledRows read(List<Path> inventories, List<Path> labelFiles) throws IOException {
        ColumnNames names =
                ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();
        List<Label> labels = new ArrayList<>();
        Map<String, Asset> assets = new HashMap<>();
        for (int i = 0; i < inventories.size(); i++) {
            labels.addAll(Label.read(labelFiles.get(i)));
            InventoryFile.read(inventories.get(i), names)
                    .value()
                    .assets()
                    .forEach(asset -> assets.put(asset.id(), asset));
        }
        return new LabelledRows(labels, assets);
    }

    /** The matches of all rows, by row and advisory. */
    Map<String, Map<String, Match>> match(AdvisoryIndex index) {
        List<Asset> rows =
                labels.stream().map(label -> assets.get(label.assetId())).toList();
        Map<String, Map<String, Match>> matches = new HashMap<>();
        for (Match match :
                index.match(new Inventory(rows, List.of(), List.of())).matches()) {
            matches.computeIfAbsent(match.assetId(), any -> new TreeMap<>()).put(match.advisoryId(), match);
        }
        return matches;
    }
}
