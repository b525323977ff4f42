package org.wardround.conformance.matching.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.VendorAlias;
import org.wardround.formats.catalogue.DeviceClassesFile;
import org.wardround.formats.catalogue.VendorsFile;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SharedData;

/** Writes every product of every real notice in many ways, and counts how often matching gets it right. */
class NoticeSweepTest {
    private static final int TURNS = Integer.getInteger("wardround.turns", 12);

    @Test
    void productsOfAllNoticesAreFoundHoweverTheyAreWritten() throws IOException {
        Path catalogue = Repository.path("catalogue");
        List<VendorAlias> aliases = VendorsFile.read(catalogue).value();
        List<DeviceClass> classes = DeviceClassesFile.read(catalogue).value();
        List<Advisory> advisories =
                FeedFolder.read(SharedData.path("csaf/OT")).value().advisories();
        SweepRows rows = new SweepRows(new Knowledge(aliases, classes), TURNS);
        advisories.forEach(advisory -> Noticed.in(advisory).forEach(rows::add));
        Inventory inventory =
                new Inventory(rows.rows().stream().map(SweepRow::asset).toList(), List.of(), List.of());
        Map<String, Match> matches = new HashMap<>();
        new Matcher(aliases, classes)
                .over(advisories)
                .match(inventory)
                .matches()
                .forEach(match -> matches.put(match.assetId() + " " + match.advisoryId(), match));
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (SweepRow row : rows.rows()) {
            String key = row.asset().id() + " " + row.it().advisory().id();
            tallies.computeIfAbsent(row.kind(), any -> new Tally()).add(row, Optional.ofNullable(matches.get(key)));
        }
        String out = System.getProperty("wardround.sweep", "");
        if (!out.isEmpty()) {
            Files.createDirectories(Path.of(out));
            for (Map.Entry<String, Tally> one : tallies.entrySet()) {
                Files.write(
                        Path.of(out, one.getKey().replaceAll("[^A-Za-z]+", "_") + ".tsv"),
                        one.getValue().wrong());
            }
        }
        SweepPage.check(Repository.path("docs/matching-sweep.md"), tallies);
    }
}
