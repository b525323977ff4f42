package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardround.engine.finding.LifecycleTexts.Mention;
import org.wardround.engine.finding.LifecycleTexts.Release;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.SupportEnd;

/**
 * Finds assets whose support, or whose software's support, has ended or ends within a year. The operating system is
 * asked first, then the version, the model and the description, then the software parts by their identifiers. Criticality: 3 when it has ended, 2 when it will; one
 * more where patients may be harmed, one more where it can be reached from outside; one less where no patient is
 * touched, one less where it is on no network (1 to 5). Before the end, nothing is added.
 */
final class EndsOfSupport {
    /** How far ahead an end is told, in days. */
    static final int AHEAD_DAYS = 365;

    private final LifecycleTexts texts;
    private final PartEnds parts;
    private final LocalDate asOf;

    EndsOfSupport(LifecycleTexts texts, PartEnds parts, LocalDate asOf) {
        this.texts = texts;
        this.parts = parts;
        this.asOf = asOf;
    }

    /**
     * The ends of an asset.
     *
     * @param facts the asset
     * @param inside the software parts in it
     */
    List<Finding.EndOfSupport> of(AssetFacts facts, List<Component> inside) {
        Asset asset = facts.asset();
        List<Finding.EndOfSupport> found = new ArrayList<>();
        if (asset.supportEnd() instanceof SupportEnd.On on && near(on.day())) {
            EndOfLife end = new EndOfLife.On(on.day());
            found.add(finding(facts, "eol:" + facts.ref() + ":own", new Release("", "", "", end, end), List.of()));
        }
        Map<String, Mention> mentions = texts.in(List.of(
                asset.software().operatingSystem(),
                asset.software().version(),
                asset.product().model(),
                asset.product().description()));
        mentions.values()
                .forEach(mention -> CertainEnd.of(mention)
                        .filter(release -> near(release.end()))
                        .ifPresent(release -> found.add(finding(
                                facts,
                                "eol:" + facts.ref() + ":" + release.product() + ":" + release.cycle(),
                                release,
                                mention.releases()))));
        Set<String> ids = new HashSet<>();
        found.forEach(finding -> ids.add(finding.id()));
        for (PartEnds.PartEnd end : parts.of(inside)) {
            Release release = end.release();
            String id = "eol:" + facts.ref() + ":" + release.product() + ":" + release.cycle();
            if (near(release.end()) && ids.add(id)) {
                found.add(inPart(finding(facts, id, release, List.of(release)), end.part()));
            }
        }
        return found;
    }

    private static Finding.EndOfSupport inPart(Finding.EndOfSupport found, Component part) {
        List<Rating.Step> path = new ArrayList<>();
        path.add(new Rating.Step("software-part", (part.name() + " " + part.version()).strip()));
        path.addAll(found.rating().path());
        return new Finding.EndOfSupport(
                found.id(),
                found.asset(),
                found.deviceClass(),
                found.product(),
                found.cycle(),
                found.end(),
                found.ended(),
                found.releases(),
                new Rating(found.rating().criticality(), path),
                found.advice());
    }

    private boolean near(EndOfLife end) {
        return end instanceof EndOfLife.Ended || (end instanceof EndOfLife.On on && near(on.day()));
    }

    private boolean near(LocalDate day) {
        return !day.isAfter(asOf.plusDays(AHEAD_DAYS));
    }

    /** The day named is the last day of support. */
    private boolean ended(EndOfLife end) {
        return !(end instanceof EndOfLife.On on) || on.day().isBefore(asOf);
    }

    private Finding.EndOfSupport finding(AssetFacts facts, String id, Release release, List<Release> possible) {
        boolean ended = ended(release.end());
        return new Finding.EndOfSupport(
                id,
                facts.asset(),
                facts.kind().id(),
                release.product(),
                release.cycle(),
                release.end(),
                ended,
                releases(possible),
                new Rating(criticality(facts, ended), path(facts, release, possible, ended)),
                advice(facts, ended));
    }

    private List<SupportedRelease> releases(List<Release> possible) {
        return possible.stream()
                .map(one -> new SupportedRelease(one.product(), one.cycle(), one.name(), one.end(), ended(one.end())))
                .distinct()
                .sorted(Comparator.<SupportedRelease, LocalDate>comparing(
                                one -> one.end() instanceof EndOfLife.On on ? on.day() : LocalDate.MIN)
                        .thenComparing(SupportedRelease::name))
                .toList();
    }

    private static int criticality(AssetFacts facts, boolean ended) {
        int level = ended ? 3 : 2;
        if (ended && facts.mayHarm()) {
            level++;
        }
        if (ended && facts.exposure() == Exposure.OPEN) {
            level++;
        }
        if (facts.impact().level() == CareImpact.LOW) {
            level--;
        }
        if (facts.exposure() == Exposure.SMALL) {
            level--;
        }
        return Math.clamp(level, 1, 5);
    }

    private static Advice advice(AssetFacts facts, boolean ended) {
        if (!facts.treatedAsMedical()) {
            return Advice.REPLACE_OR_EXTEND;
        }
        return ended ? Advice.PROTECT_AND_REPLACE : Advice.ASK_MAKER_FOR_APPROVED_UPDATE;
    }

    private static List<Rating.Step> path(AssetFacts facts, Release release, List<Release> possible, boolean ended) {
        List<Rating.Step> path = new ArrayList<>();
        path.add(new Rating.Step(ended ? "support-ended" : "support-ends", text(release.end())));
        if (possible.size() > 1) {
            path.add(new Rating.Step(
                    "possible-releases",
                    possible.stream().map(Release::name).sorted().distinct().collect(Collectors.joining(", "))));
        }
        if (release.purchasable() instanceof EndOfLife.On on
                && !release.product().isEmpty()) {
            path.add(new Rating.Step("extended-support-until", on.day().toString()));
        }
        path.add(new Rating.Step("device-class", facts.kind().id()));
        path.add(new Rating.Step("care-impact", facts.impact().level().name()));
        path.add(new Rating.Step("exposure", facts.exposure().name()));
        return path;
    }

    private static String text(EndOfLife end) {
        return end instanceof EndOfLife.On on ? on.day().toString() : "";
    }
}
