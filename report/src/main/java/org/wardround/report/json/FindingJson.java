package org.wardround.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wardround.engine.ReviewInput;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.finding.Rating;
import org.wardround.engine.finding.Ssvc;
import org.wardround.engine.finding.SupportedRelease;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.obligation.Gap;
import org.wardround.report.words.FindingWords;
import org.wardround.report.words.Reasons;
import org.wardround.report.words.Words;

/** Findings as data. */
final class FindingJson {
    private final JsonOut out;
    private final List<Words> tongues;
    private final Map<String, FindingWords> findings = new HashMap<>();

    FindingJson(JsonOut out, List<Words> tongues, ReviewInput input) {
        this.out = out;
        this.tongues = tongues;
        tongues.forEach(words -> findings.put(words.language(), new FindingWords(words, input)));
    }

    void write(Findings findings) {
        out.<Finding>list("findings", findings.findings(), this::finding);
    }

    private void finding(Finding finding) {
        out.text("id", finding.id());
        switch (finding) {
            case Finding.VulnerableAsset found -> vulnerable(found);
            case Finding.EndOfSupport found -> endOfSupport(found);
            case Finding.UnmetObligation found -> unmet(found);
            case Finding.WeakSupplier found -> supplier(found);
            case Finding.NoNotices found -> silent(found);
        }
        Rating rating = finding.rating();
        out.number("criticality", rating.criticality());
        out.<Rating.Step>list("path", rating.path(), step -> {
            out.text("rule", step.rule());
            out.text("value", step.value());
        });
        out.constant("advice", finding.advice());
        out.sentence("subject", tongues, words -> say(words, finding).subject());
        out.sentence("reason", tongues, words -> say(words, finding).reason());
        out.sentence("path_in_words", tongues, words -> new Reasons(words).path(rating));
        out.sentence("what_to_do", tongues, words -> say(words, finding).advice());
    }

    private FindingWords.Row say(Words words, Finding finding) {
        return Objects.requireNonNull(findings.get(words.language())).of(finding);
    }

    private void vulnerable(Finding.VulnerableAsset found) {
        out.text("kind", "vulnerable_asset");
        asset(found.asset(), found.deviceClass());
        out.text("advisory", found.match().advisoryId());
        out.constant("verdict", found.match().verdict());
        Ssvc ssvc = found.ssvc();
        out.object("ssvc", () -> {
            out.constant("exploitation", ssvc.exploitation());
            out.constant("exposure", ssvc.exposure());
            out.constant("automatable", ssvc.automatable());
            out.constant("impact", ssvc.impact());
            out.constant("urgency", ssvc.urgency());
            out.text("decided_by", ssvc.decidedBy());
        });
    }

    private void endOfSupport(Finding.EndOfSupport found) {
        out.text("kind", "end_of_support");
        asset(found.asset(), found.deviceClass());
        out.text("product", found.product());
        out.text("cycle", found.cycle());
        out.text("end", end(found.end()));
        out.truth("ended", found.ended());
        out.list("releases", found.releases(), this::release);
    }

    private void release(SupportedRelease one) {
        out.text("product", one.product());
        out.text("cycle", one.cycle());
        out.text("name", one.name());
        out.text("end", end(one.end()));
        out.truth("ended", one.ended());
    }

    private static String end(EndOfLife end) {
        return switch (end) {
            case EndOfLife.On on -> on.day().toString();
            case EndOfLife.Ended ignored -> "ended";
            case EndOfLife.Open ignored -> "open";
            case EndOfLife.NotKnown ignored -> "not_known";
        };
    }

    private void unmet(Finding.UnmetObligation found) {
        out.text("kind", "unmet_obligation");
        out.number("question", found.gaps().getFirst().question());
        out.truth("binding", found.binding());
        out.<Gap>list("gaps", found.gaps(), gap -> {
            out.text("obligation", gap.obligationId());
            out.constant("level", gap.level());
            out.constant("cause", gap.cause());
        });
    }

    private void supplier(Finding.WeakSupplier found) {
        out.text("kind", "weak_supplier");
        out.text("supplier", found.supplier().name());
        out.text("file", found.supplier().row().file());
        out.number("line", found.supplier().row().line());
        out.constant("weakness", found.kind());
        out.texts("services", found.services());
    }

    private void silent(Finding.NoNotices found) {
        out.text("kind", "no_notices");
        out.text("maker", found.maker());
        out.texts("assets", found.assetIds());
    }

    private void asset(Asset asset, String deviceClass) {
        out.text("asset", asset.id());
        out.text("file", asset.row().file());
        out.number("line", asset.row().line());
        out.text("manufacturer", asset.product().manufacturer());
        out.text("model", asset.product().model());
        out.text("description", asset.product().description());
        out.text("version", asset.software().version());
        out.text("operating_system", asset.software().operatingSystem());
        out.text("place", asset.place());
        out.number("quantity", asset.quantity());
        out.text("device_class", deviceClass);
    }
}
