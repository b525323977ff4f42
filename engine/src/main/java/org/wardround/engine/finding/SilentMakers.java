package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.matching.MakerNames;
import org.wardround.engine.matching.NoticeCoverage;

/**
 * Groups medical devices for which nobody in the feeds publishes notices, by maker. Silence is not known, not safe:
 * criticality 2, or 3 where one of the devices may be on a network and may harm a patient.
 */
final class SilentMakers {
    private SilentMakers() {}

    static List<Finding.NoNotices> of(List<NoticeCoverage> coverage, AssetIndex assets) {
        SortedMap<String, List<AssetFacts>> byMaker = new TreeMap<>();
        MakerNames makers =
                MakerNames.of(assets.all().stream().map(AssetFacts::asset).toList(), coverage);
        for (NoticeCoverage one : coverage) {
            Silence silence = silence(one, assets);
            if (silence.silent()) {
                silence.facts()
                        .filter(facts -> facts.kind().category() == Category.MEDICAL)
                        .ifPresent(facts -> byMaker.computeIfAbsent(makers.of(one.row()), maker -> new ArrayList<>())
                                .add(facts));
            }
        }
        List<Finding.NoNotices> found = new ArrayList<>();
        byMaker.forEach((maker, devices) -> found.add(finding(maker, devices)));
        return found;
    }

    private static Silence silence(NoticeCoverage coverage, AssetIndex assets) {
        return switch (coverage) {
            case NoticeCoverage.Published published ->
                new Silence(false, assets.find(published.row(), published.assetId()));
            case NoticeCoverage.NothingPublished nothing ->
                new Silence(true, assets.find(nothing.row(), nothing.assetId()));
            case NoticeCoverage.MakerNotKnown unknown ->
                new Silence(true, assets.find(unknown.row(), unknown.assetId()));
        };
    }

    private static Finding.NoNotices finding(String maker, List<AssetFacts> devices) {
        boolean serious = devices.stream().anyMatch(facts -> facts.mayHarm() && facts.networked());
        List<Rating.Step> path = List.of(
                new Rating.Step("no-notices", maker),
                new Rating.Step("rows", Integer.toString(devices.size())),
                new Rating.Step("networked-and-may-harm", Boolean.toString(serious)));
        return new Finding.NoNotices(
                "silent:" + Plain.slug(maker),
                maker,
                devices.stream().map(AssetFacts::ref).toList(),
                new Rating(serious ? 3 : 2, path),
                maker.isEmpty() ? Advice.FIND_OUT : Advice.ASK_SUPPLIER);
    }

    private record Silence(boolean silent, Optional<AssetFacts> facts) {}
}
