package org.wardround.conformance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.NameRule;
import org.wardround.engine.matching.VendorAlias;
import org.wardround.formats.catalogue.DeviceClassesFile;
import org.wardround.formats.catalogue.VendorsFile;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SharedData;

/**
 * Measures, over all labelled rows that may be looked at, how far the figures spread between makers, and what each rule
 * is worth. Takes minutes, since an index is built for each rule, and writes a page: runs only where the system property
 * {@code wardround.write} is set.
 */
class RuleWorthTest {
    private static final int FOLDS = 5;
    private static final Path PAGE = Repository.path("docs/matching-rules.md");

    @Test
    void whatEachRuleIsWorthIsWrittenDown() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("wardround.write"), "Set -Dwardround.write=true to measure.");
        Path catalogue = Repository.path("catalogue");
        List<VendorAlias> aliases = VendorsFile.read(catalogue).value();
        List<DeviceClass> classes = DeviceClassesFile.read(catalogue).value();
        List<Advisory> advisories =
                FeedFolder.read(SharedData.path("csaf/OT")).value().advisories();
        Path labelled = Repository.path("conformance/src/test/resources/labelled");
        LabelledRows rows = LabelledRows.read(
                List.of(SharedData.labels("dev.csv"), labelled.resolve("seen.csv"), labelled.resolve("held.csv")),
                List.of(
                        SharedData.labels("dev.labels.jsonl"),
                        labelled.resolve("seen.labels.jsonl"),
                        labelled.resolve("held.labels.jsonl")));
        Matcher matcher = new Matcher(aliases, classes);
        Map<String, Map<String, Match>> all = rows.match(matcher.over(advisories));
        StringBuilder page = new StringBuilder("""
                # What each rule of matching is worth

                Written by `RuleWorthTest` (with `-Dwardround.write=true`), over the rows of `dev`, `seen` and `held`.

                ## Between makers

                Rows in five groups by maker, so that all rows of a maker are in one group.

                | group | precision | recall | verdicts | labelled pairs |
                |---|---|---|---|---|
                """);
        folds(rows, all, page);
        page.append("""

                ## Rule by rule

                Rows that are right with the rule and wrong without it (helps), and the other way round (hurts). A rule that helps no row guards the sweep's or the unit tests' cases.

                | rule | helps | hurts |
                |---|---|---|
                """);
        Set<String> right = right(rows, all);
        for (NameRule rule : NameRule.values()) {
            Set<String> without =
                    right(rows, rows.match(matcher.without(Set.of(rule)).over(advisories)));
            page.append(String.format(
                    Locale.ROOT, "| %s | %d | %d |%n", rule.id(), less(right, without), less(without, right)));
        }
        Files.writeString(PAGE, page);
        assertThat(right).isNotEmpty();
    }

    private static void folds(LabelledRows rows, Map<String, Map<String, Match>> all, StringBuilder page) {
        List<Score> scores = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            scores.add(new Score());
        }
        for (Label label : rows.labels()) {
            String maker = rows.assets().get(label.assetId()).product().manufacturer();
            String first = maker.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
            scores.get(Math.floorMod(first.hashCode(), FOLDS)).add(label, all.getOrDefault(label.assetId(), Map.of()));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            Score score = scores.get(fold);
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %.3f | %.3f | %.3f | %d |%n",
                    fold + 1,
                    score.precision(),
                    score.recall(),
                    score.verdicts(),
                    score.labelled()));
        }
    }

    private static Set<String> right(LabelledRows rows, Map<String, Map<String, Match>> matches) {
        Set<String> right = new TreeSet<>();
        for (Label label : rows.labels()) {
            Score score = new Score();
            score.add(label, matches.getOrDefault(label.assetId(), Map.of()));
            if (score.wrong().isEmpty()) {
                right.add(label.assetId());
            }
        }
        return right;
    }

    private static int less(Set<String> one, Set<String> other) {
        Set<String> less = new TreeSet<>(one);
        less.removeAll(other);
        return less.size();
    }
}
