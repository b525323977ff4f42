package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/** Asks about notices: one question for each notice, device type and version in use. */
final class NoticeQuestions {
    private NoticeQuestions() {}

    /** A VEX document that says affected has said what can be done as well, and is asked nothing. */
    static List<Question.OfNotice> of(DeviceTypes types, List<Match> matches, List<Advisory> advisories) {
        Map<String, Advisory> byId = byId(advisories);
        Map<RowRef, Asset> assets = new HashMap<>();
        types.all().forEach(type -> type.assets().forEach(asset -> assets.putIfAbsent(asset.row(), asset)));
        List<Question.OfNotice> questions = new ArrayList<>();
        for (WorkItem item : WorkItems.of(types, matches)) {
            Advisory advisory = byId.get(item.advisoryId());
            if (advisory != null) {
                byVersion(item, assets).forEach((version, found) -> {
                    Question.OfNotice question =
                            new Question.OfNotice(item.type(), advisory, version, found, devices(found, assets));
                    if (!(VexVerdicts.vex(advisory) && question.verdict() == Verdict.AFFECTED)) {
                        questions.add(question);
                    }
                });
            }
        }
        Map<String, Verdict> worst = new HashMap<>();
        questions.forEach(
                one -> worst.merge(one.advisory().id(), one.verdict(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        questions.sort(Comparator.comparing((Question.OfNotice one) ->
                        worst.getOrDefault(one.advisory().id(), Verdict.POSSIBLE))
                .thenComparing(one -> one.advisory().id()));
        return questions;
    }

    static Map<String, Advisory> byId(List<Advisory> advisories) {
        Map<String, Advisory> byId = new HashMap<>();
        advisories.forEach(advisory -> byId.putIfAbsent(advisory.id(), advisory));
        return byId;
    }

    private static Map<String, List<Match>> byVersion(WorkItem item, Map<RowRef, Asset> assets) {
        Map<String, List<Match>> byVersion =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        for (Match match : item.matches()) {
            Asset asset = assets.get(match.row());
            if (asset != null) {
                byVersion
                        .computeIfAbsent(asset.software().version().strip(), any -> new ArrayList<>())
                        .add(match);
            }
        }
        return byVersion;
    }

    private static long devices(List<Match> matches, Map<RowRef, Asset> assets) {
        long devices = 0;
        for (Match match : matches) {
            Asset asset = assets.get(match.row());
            devices += asset == null ? 0 : asset.quantity();
        }
        return devices;
    }
}
