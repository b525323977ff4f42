package org.wardround.conformance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.catalogue.DeviceClassesFile;
import org.wardround.formats.catalogue.VendorsFile;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SharedData;

/** Fails when matching gets worse than the figures in matching-floor.properties, which are only ever raised. */
class LabelledInventoryTest {
    /** The sets whose wrong rows are not shown, so that no rule is made with them. */
    private static final Set<String> BLIND = Set.of("blind", "unseen");

    @Test
    void theRowsOfTheSampleAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check(
                "sample",
                Repository.path("samples/labelled/inventory.csv"),
                Repository.path("samples/labelled/labels.jsonl"),
                Repository.path("samples/st-elara/feeds"));
    }

    @Test
    void theSharedRowsAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check("dev", SharedData.labels("dev.csv"), SharedData.labels("dev.labels.jsonl"), SharedData.path("csaf/OT"));
    }

    @Test
    void theRowsThatRulesWereMadeWithAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check("seen", resource("seen.csv"), resource("seen.labels.jsonl"), SharedData.path("csaf/OT"));
    }

    @Test
    void theRowsThatWereHeldBackAtFirstAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check("held", resource("held.csv"), resource("held.labels.jsonl"), SharedData.path("csaf/OT"));
    }

    @Test
    void theRowsThatNobodyLooksAtAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check("blind", resource("blind.csv"), resource("blind.labels.jsonl"), SharedData.path("csaf/OT"));
    }

    @Test
    void theRowsThatRulesWereMadeWithLaterAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check(
                "later",
                resource("later.csv"),
                resource("later.labels.jsonl"),
                SharedData.path("csaf/OT"),
                SharedData.path("csaf-vendors/cisa-newer"));
    }

    @Test
    void theRowsThatNobodyWhoMakesRulesHasSeenAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check(
                "unseen",
                resource("unseen.csv"),
                resource("unseen.labels.jsonl"),
                SharedData.path("csaf/OT"),
                SharedData.path("csaf-vendors/cisa-newer"));
    }

    @Test
    void theRowsWithSistersAreMatchedAtLeastAsWellAsBefore() throws IOException {
        check("siblings", resource("siblings.csv"), resource("siblings.labels.jsonl"), SharedData.path("csaf/OT"));
    }

    private static Path resource(String name) {
        return Repository.path("conformance/src/test/resources/labelled/" + name);
    }

    private static void check(String set, Path inventory, Path labels, Path... feeds) throws IOException {
        AdvisoryIndex index = index(feeds);
        Map<String, Asset> assets = assets(inventory);
        Score all = new Score();
        List<Score> halves = List.of(new Score(), new Score());
        for (Label label : Label.read(labels)) {
            Asset asset = Objects.requireNonNull(assets.get(label.assetId()), label.assetId());
            Map<String, Match> matches = new TreeMap<>();
            index.match(asset).forEach(match -> matches.put(match.advisoryId(), match));
            all.add(label, matches);
            halves.get(Math.floorMod(label.assetId().hashCode() * 31, 7) & 1).add(label, matches);
        }
        System.out.println(set + ": " + all);
        if (System.getProperty("wardround.wrong", "").contains(set)) {
            System.out.println(all.wrong());
        }
        System.out.println(set + ", one half by hash: " + halves.get(0));
        System.out.println(set + ", the other: " + halves.get(1));
        String wrong = BLIND.contains(set) ? "not shown" : all.wrong();
        Properties floor = floor();
        assertThat(all.precision()).as("precision%n%s", wrong).isGreaterThanOrEqualTo(of(floor, set + ".precision"));
        assertThat(all.recall()).as("recall%n%s", wrong).isGreaterThanOrEqualTo(of(floor, set + ".recall"));
        assertThat(all.verdicts()).as("verdicts%n%s", wrong).isGreaterThanOrEqualTo(of(floor, set + ".verdicts"));
    }

    private static AdvisoryIndex index(Path... feeds) {
        Path catalogue = Repository.path("catalogue");
        return new Matcher(
                        VendorsFile.read(catalogue).value(),
                        DeviceClassesFile.read(catalogue).value())
                .over(Stream.of(feeds)
                        .flatMap(folder -> FeedFolder.read(folder).value().advisories().stream())
                        .toList());
    }

    private static Map<String, Asset> assets(Path inventory) {
        ColumnNames names =
                ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();
        Map<String, Asset> assets = new HashMap<>();
        InventoryFile.read(inventory, names).value().assets().forEach(asset -> assets.put(asset.id(), asset));
        return assets;
    }

    private static double of(Properties floor, String key) {
        return Double.parseDouble(Objects.requireNonNull(floor.getProperty(key), key));
    }

    private static Properties floor() throws IOException {
        Properties floor = new Properties();
        try (InputStream in = LabelledInventoryTest.class.getResourceAsStream("/matching-floor.properties")) {
            floor.load(Objects.requireNonNull(in));
        }
        return floor;
    }
}
