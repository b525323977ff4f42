package org.wardround.conformance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.InventoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SharedData;

/** One advisory more, looked up in a prepared inventory, tells what matching everything again tells. */
class AddedAdvisoriesTest {
    private final Catalogue catalogue =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();
    private final Matcher matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
    private final List<Advisory> notices =
            FeedFolder.read(Repository.path("samples/st-elara/feeds")).value().advisories();

    @Test
    void eachNoticeOfTheSampleTellsTheLabelledRowsWhatMatchingAllAgainTells() {
        Inventory inventory = new Inventory(
                Inventories.assets(Repository.path("samples/labelled/inventory.csv")), List.of(), List.of());
        for (MatchMode mode : MatchMode.values()) {
            compare(inventory, notices, notices, mode);
        }
    }

    @Test
    void eachNoticeOfTheSampleTellsRandomRowsWhatMatchingAllAgainTells() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Inventory inventory =
                    new Inventory(Inventories.random(seed, 800, 200, notices, catalogue), List.of(), List.of());
            compare(inventory, notices, notices, MatchMode.USUAL);
        }
    }

    @Test
    void someOfAllNoticesTellTheDevelopmentRowsWhatMatchingAllAgainTells() {
        Inventory inventory = new Inventory(Inventories.assets(SharedData.labels("dev.csv")), List.of(), List.of());
        List<Advisory> all = FeedFolder.read(SharedData.path("csaf/OT")).value().advisories();
        List<Advisory> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 40) {
            some.add(all.get(i));
        }
        compare(inventory, all, some, MatchMode.USUAL);
    }

    @Test
    void noticesAddedOneByOneOrAtOnceAreMatchedAlike() {
        Inventory inventory = new Inventory(
                Inventories.assets(Repository.path("samples/labelled/inventory.csv")), List.of(), List.of());
        InventoryIndex prepared = new InventoryIndex(inventory);
        List<Advisory> later = notices.subList(notices.size() - 3, notices.size());
        AdvisoryIndex first = matcher.over(notices.subList(0, notices.size() - 3));
        AdvisoryIndex stepwise = first;
        for (Advisory one : later) {
            stepwise = stepwise.with(List.of(one));
        }
        assertThat(stepwise.match(inventory)).isEqualTo(first.with(later).match(inventory));
        assertThat(first.matchAdded(prepared, MatchMode.USUAL, 1))
                .as("nothing was added")
                .isEqualTo(new Matches(List.of(), List.of()));
    }

    private void compare(Inventory inventory, List<Advisory> all, List<Advisory> added, MatchMode mode) {
        Matches full = matcher.over(all).match(inventory, mode);
        InventoryIndex prepared = new InventoryIndex(inventory);
        int found = 0;
        for (Advisory one : added) {
            List<Advisory> others = new ArrayList<>(all);
            others.remove(one);
            Matches again = matcher.over(others).with(List.of(one)).matchAdded(prepared, mode, 2);
            Set<RowRef> rows = new HashSet<>();
            again.coverage().forEach(coverage -> rows.add(row(coverage)));
            assertThat(again.matches())
                    .as("rows of %s", one.id())
                    .isEqualTo(full.matches().stream()
                            .filter(match -> rows.contains(match.row()))
                            .toList());
            assertThat(again.coverage())
                    .isEqualTo(full.coverage().stream()
                            .filter(coverage -> rows.contains(row(coverage)))
                            .toList());
            List<Match> own = full.matches().stream()
                    .filter(match -> match.advisoryId().equals(one.id()))
                    .toList();
            found += own.size();
            assertThat(rows)
                    .as("rows of %s", one.id())
                    .containsAll(own.stream().map(Match::row).toList());
        }
        assertThat(found).isPositive();
    }

    private static RowRef row(NoticeCoverage coverage) {
        return switch (coverage) {
            case NoticeCoverage.Published published -> published.row();
            case NoticeCoverage.NothingPublished nothing -> nothing.row();
            case NoticeCoverage.MakerNotKnown unknown -> unknown.row();
        };
    }
}
