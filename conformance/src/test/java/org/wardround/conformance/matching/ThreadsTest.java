package org.wardround.conformance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;

/** Threads and duplicates change nothing. */
class ThreadsTest {
    private final Catalogue catalogue =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();
    private final List<Advisory> notices =
            FeedFolder.read(Repository.path("samples/st-elara/feeds")).value().advisories();
    private final AdvisoryIndex index = new Matcher(catalogue.vendors(), catalogue.deviceClasses()).over(notices);

    @ParameterizedTest
    @EnumSource
    void anyNumberOfThreadsGivesTheSameResult(MatchMode mode) throws IOException {
        for (Inventory inventory : inventories()) {
            Matches alone = index.match(inventory, mode);
            assertThat(alone.matches()).isNotEmpty();
            for (int threads : List.of(1, 2, 3, 7)) {
                assertThat(index.match(inventory, mode, threads))
                        .as("%d threads", threads)
                        .isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatShareAProductAreMatchedAsEachWouldBeAlone(MatchMode mode) throws IOException {
        for (Inventory inventory : inventories()) {
            List<Match> oneByOne = new ArrayList<>();
            for (Asset asset : inventory.assets()) {
                oneByOne.addAll(index.match(asset, mode));
            }
            assertThat(index.match(inventory, mode).matches()).isEqualTo(oneByOne);
        }
    }

    private List<Inventory> inventories() throws IOException {
        List<Inventory> inventories = new ArrayList<>();
        inventories.add(inventory(Inventories.assets(Repository.path("samples/labelled/inventory.csv"))));
        for (long seed = 1; seed <= 3; seed++) {
            inventories.add(inventory(Inventories.random(seed, 1500, 300, notices, catalogue)));
        }
        return inventories;
    }

    private static Inventory inventory(List<Asset> assets) {
        return new Inventory(assets, List.of(), List.of());
    }
}
