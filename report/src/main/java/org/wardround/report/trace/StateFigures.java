package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.obligation.ObligationStanding;

/** What was counted: devices, findings, duties and inputs. */
final class StateFigures {
    private StateFigures() {}

    static List<Figure> of(ReviewResult result, Ledger ledger) {
        InventoryFacts facts = result.findings().facts();
        List<Figure> figures = new ArrayList<>();
        List<String> silent = result.findings().findings().stream()
                .filter(Finding.NoNotices.class::isInstance)
                .map(Finding::id)
                .toList();
        List<String> inventory = List.of("inventory");
        figures.add(new Figure("coverage.no-notices", facts.noNoticesShare(), Unit.SHARE, "no-notices", silent));
        figures.add(new Figure("inventory.assets", facts.assets(), Unit.COUNT, "count-assets", inventory));
        figures.add(new Figure(
                "inventory.medical-devices", facts.medicalDevices(), Unit.COUNT, "count-medical", inventory));
        share(figures, "known-exploited", facts.knownExploitedShare(), List.of("inventory", "feeds"));
        share(figures, "legacy", facts.legacyShare(), List.of("inventory", "feeds"));
        share(figures, "urgent", facts.urgentShare(), List.of("inventory", "feeds"));
        share(figures, "open-remote-access", facts.openRemoteAccessShare(), List.of("suppliers"));
        share(figures, "single-source", facts.singleSourceShare(), List.of("suppliers"));
        figures.addAll(duties(result));
        for (Origin origin : Origin.values()) {
            figures.add(new Figure(
                    "inputs." + origin.id(), ledger.count(origin), Unit.COUNT, "count-inputs", List.of("inputs")));
        }
        FindingIndex index = FindingIndex.of(result);
        result.challenges().forEach(standing -> figures.addAll(challenge(standing, index)));
        return figures;
    }

    private static void share(List<Figure> figures, String id, double share, List<String> from) {
        figures.add(new Figure("share." + id, share, Unit.SHARE, "share-" + id, from));
    }

    private static List<Figure> duties(ReviewResult result) {
        List<ObligationStanding> open = result.standings().stream()
                .filter(standing -> standing.binding() && !standing.gaps().isEmpty())
                .toList();
        List<String> all =
                open.stream().map(standing -> standing.obligation().id()).toList();
        List<String> left = open.stream()
                .filter(standing -> !DutyProgress.of(standing, result.plan()).addressed())
                .map(standing -> standing.obligation().id())
                .toList();
        return List.of(
                new Figure("duties.open", all.size(), Unit.COUNT, "count-duties", all),
                new Figure("duties.open-after", left.size(), Unit.COUNT, "count-duties-after", left));
    }

    private static List<Figure> challenge(ChallengeStanding standing, FindingIndex index) {
        if (!(standing.local() instanceof LocalView.Known known)) {
            return List.of();
        }
        String id = "challenge." + standing.challenge().id();
        List<String> from = List.of(standing.challenge().id());
        List<String> findings = known.findingIds();
        return List.of(
                new Figure(id, known.criticality(), Unit.LEVEL, "challenge", from),
                new Figure(id + ".devices", index.devices(findings), Unit.COUNT, "count-devices", from),
                new Figure(id + ".answers", index.answers(findings), Unit.COUNT, "count-answers", from),
                new Figure(id + ".suppliers", index.suppliers(findings), Unit.COUNT, "count-suppliers", from));
    }
}
