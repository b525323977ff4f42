package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.conformance.matching.Inventories;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SharedData;

/** The quick tests that spare most names a full comparison refuse nothing that the full comparison takes. */
class QuickTestsTest {
    private final Catalogue catalogue =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();

    @Test
    void quickTestsChangeNothingInTheSample() throws IOException {
        List<Advisory> notices = notices(Repository.path("samples/st-elara/feeds"));
        compare(Inventories.assets(Repository.path("samples/labelled/inventory.csv")), notices);
        compare(Inventories.random(3, 2_000, 2_000, notices, catalogue), notices);
    }

    @Test
    void quickTestsChangeNothingInAllNotices() throws IOException {
        List<Advisory> notices = notices(SharedData.path("csaf/OT"));
        compare(Inventories.assets(SharedData.labels("dev.csv")), notices);
        compare(Inventories.random(4, 2_000, 2_000, notices, catalogue), notices);
    }

    private static List<Advisory> notices(Path feeds) {
        return FeedFolder.read(feeds).value().advisories();
    }

    private void compare(List<Asset> assets, List<Advisory> notices) {
        Makers makers = new Makers(catalogue.vendors(), NameRules.ALL);
        EntryMaker maker = new EntryMaker(makers);
        notices.forEach(maker::add);
        Prepared prepared = Prepared.of(maker.entries(), makers, catalogue.deviceClasses());
        NameCheck names = new NameCheck(prepared.lexicon(), NameRules.ALL);
        DeviceClasses kinds = new DeviceClasses(catalogue.deviceClasses());
        AssetMatcher matcher = new AssetMatcher(
                makers,
                new Sifter(prepared, names, NameRules.ALL),
                prepared.identifiers(),
                names,
                kinds,
                prepared.precedence());
        MakerMemory memory = matcher.memory();
        int taken = 0;
        for (Asset asset : assets) {
            List<Named> quick = matcher.sift(asset, memory, false).named();
            assertThat(quick)
                    .as("%s", asset.product())
                    .isEqualTo(matcher.sift(asset, memory, true).named());
            taken += quick.size();
        }
        assertThat(taken).as("names that rows have").isPositive();
    }
}
