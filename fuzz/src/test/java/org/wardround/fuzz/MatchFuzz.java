package org.wardround.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.catalogue.DeviceClassesFile;
import org.wardround.formats.catalogue.VendorsFile;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.testkit.Repository;

/** Rows of an inventory that are matched with the notices of the sample hospital. */
class MatchFuzz {
    private static final String HEADER = "id;manufacturer;model;description;software version;operating system\n";

    private final FuzzedFolder folder = new FuzzedFolder();
    private final ColumnNames names =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();
    private final AdvisoryIndex index = new Matcher(
                    VendorsFile.read(Repository.path("catalogue")).value(),
                    DeviceClassesFile.read(Repository.path("catalogue")).value())
            .over(FeedFolder.read(Repository.path("samples/st-elara/feeds"))
                    .value()
                    .advisories());

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void aStricterModeFindsNothingThatAWiderOneDoesNot(byte[] rows) {
        Path file = folder.put("inventory.csv", Seeds.text(HEADER + new String(rows, UTF_8)));
        List<Asset> assets = InventoryFile.read(file, names).value().assets();
        for (Asset asset : assets.subList(0, Math.min(assets.size(), 3))) {
            Set<String> wide = found(asset, MatchMode.WIDE);
            Set<String> usual = found(asset, MatchMode.USUAL);
            assertThat(wide).containsAll(usual);
            assertThat(usual).containsAll(found(asset, MatchMode.STRICT));
            index.nearMisses(asset, MatchMode.USUAL);
        }
    }

    private Set<String> found(Asset asset, MatchMode mode) {
        return index.match(asset, mode).stream().map(Match::advisoryId).collect(Collectors.toSet());
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("rows"));
    }
}
