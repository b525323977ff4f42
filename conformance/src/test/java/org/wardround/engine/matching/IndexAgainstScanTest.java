package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * The index finds what a comparison of every row with every name finds. Slips of the pen, sister languages and acronyms are
 * forgiven in names that the index has found by another word, and find none by themselves; the comparison does without.
 */
class IndexAgainstScanTest {
    private static final NameRules RULES =
            NameRules.ALL.without(Set.of(NameRule.TYPO, NameRule.COGNATE, NameRule.ACRONYM));

    private final Catalogue catalogue =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();

    @Test
    void theIndexFindsWhatTheScanOfAllPairsFindsInTheSample() {
        compare(
                Inventories.assets(Repository.path("samples/labelled/inventory.csv")),
                notices(Repository.path("samples/st-elara/feeds")));
    }

    @Test
    void theIndexFindsWhatTheScanOfAllPairsFindsInRandomRows() throws IOException {
        List<Advisory> notices = notices(Repository.path("samples/st-elara/feeds"));
        for (long seed = 1; seed <= 5; seed++) {
            compare(Inventories.random(seed, 400, 300, notices, catalogue), notices);
        }
    }

    @Test
    void theIndexFindsWhatTheScanOfAllPairsFindsInAllNotices() {
        compare(Inventories.assets(SharedData.labels("dev.csv")), notices(SharedData.path("csaf")));
    }

    private static List<Advisory> notices(Path feeds) {
        return FeedFolder.read(feeds).value().advisories();
    }

    private void compare(List<Asset> assets, List<Advisory> notices) {
        Makers makers = new Makers(catalogue.vendors(), RULES);
        EntryMaker maker = new EntryMaker(makers);
        notices.forEach(maker::add);
        Lexicon lexicon = Lexicon.of(maker.entries(), catalogue.deviceClasses());
        NameIndex index = NameIndex.of(maker.entries(), lexicon);
        NameCheck check = new NameCheck(lexicon, RULES);
        DeviceClasses kinds = new DeviceClasses(catalogue.deviceClasses());
        MakerMemory memory = new MakerMemory(makers);
        Seen seen = new Seen();
        int found = 0;
        for (Asset asset : assets) {
            RowName row = check.row(asset, kinds.classify(asset).id());
            MakerCheck rowMaker = new MakerCheck(memory, asset);
            index.candidates(row, seen);
            Set<Integer> candidates = new TreeSet<>();
            for (int i = 0; i < seen.size(); i++) {
                candidates.add(seen.get(i));
            }
            for (int i = 0; i < index.size(); i++) {
                IndexedName name = index.name(i);
                Vendor vendor = name.vendor();
                if (check.check(name.pattern(), row, vendor.group(), rowMaker.words(vendor), NameCheck.Wanted.MATCHES)
                        instanceof NameMatch) {
                    found++;
                    assertThat(candidates)
                            .as(
                                    "%s is called %s",
                                    asset.product(), name.pattern().units())
                            .contains(i);
                }
            }
        }
        assertThat(found).as("pairs that the scan finds").isPositive();
    }
}
