package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardround.engine.finding.LifecycleTexts.Mention;
import org.wardround.engine.finding.LifecycleTexts.Release;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.SupportEnd;

/**
 * Finds assets whose support, or whose software's support, has ended or ends within a year. The operating system is
 * asked first, then the version, the model and the description. Criticality: 3 when it has ended, 2 when it will; one
 * more where patients may be harmed, one more where it can be reached from outside; one less where no patient is
 * touched, one less where it is on no network (1 to 5). Before the end, nothing is added.
 */
final class EndsOfSupport {
    /** How far ahead an end is told, in days. */
    static final int AHEAD_DAYS = 365;

    private final LifecycleTexts texts;
    private final LocalDate asOf;

    EndsOfSupport(LifecycleTexts texts, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
    }

    List<Finding.EndOfSupport> of(AssetFacts facts) {
        Asset asset = facts.asset();
        List<Finding.EndOfSupport> found = new ArrayList<>();
        if (asset.supportEnd() instanceof SupportEnd.On on && near(on.day())) {
            EndOfLife end = new EndOfLife.On(on.day());
            found.add(finding(facts, "eol:" + facts.ref() + ":own", new Release("", "", end, end), List.of()));
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
        return found;
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
                new Rating(criticality(facts, ended), path(facts, release, possible, ended)),
                advice(facts, ended));
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
                    possible.stream()
                            .map(one -> one.product() + " " + one.cycle())
                            .sorted()
                            .distinct()
                            .collect(Collectors.joining(", "))));
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
