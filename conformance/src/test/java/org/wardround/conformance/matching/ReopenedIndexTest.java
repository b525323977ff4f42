package org.wardround.conformance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.ReopenedIndex;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;

/** Saving and reopening an index changes nothing. */
class ReopenedIndexTest {
    private final Catalogue catalogue =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();
    private final List<Advisory> notices =
            FeedFolder.read(Repository.path("samples/st-elara/feeds")).value().advisories();
    private final Matcher matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
    private final AdvisoryIndex index = matcher.over(notices);

    @ParameterizedTest
    @EnumSource
    void aReopenedIndexSaysTheSame(MatchMode mode) throws IOException {
        ReopenedIndex reopened = matcher.reopen(ByteBuffer.wrap(Matcher.save(index, notices)));
        for (List<Asset> assets : List.of(
                Inventories.assets(Repository.path("samples/labelled/inventory.csv")),
                Inventories.random(5, 1500, 300, notices, catalogue))) {
            Inventory inventory = new Inventory(assets, List.of(), List.of());
            assertThat(reopened.index().match(inventory, mode, 3)).isEqualTo(index.match(inventory, mode));
            for (Asset asset : assets.subList(0, Math.min(100, assets.size()))) {
                assertThat(reopened.index().nearMisses(asset, mode)).isEqualTo(index.nearMisses(asset, mode));
            }
        }
        assertThat(reopened.advisories()).isEqualTo(notices);
    }
}
