package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/** Asks about notices: one question for each notice, device type and version in use. */
final class NoticeQuestions {
    /** The unknown version last. */
    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::type)
            .thenComparing(Key::advisoryId)
            .thenComparing(key -> key.version().isEmpty())
            .thenComparing(Key::version);

    private NoticeQuestions() {}

    /** Device type, by its place, notice and version. */
    private record Key(int type, String advisoryId, String version) {}

    /** A VEX document that says affected has said what can be done as well, and is asked nothing. */
    static List<Question.OfNotice> of(DeviceTypes types, List<Match> matches, List<Advisory> advisories) {
        Map<String, Advisory> byId = byId(advisories);
        Map<RowRef, Asset> assets = new HashMap<>();
        Map<RowRef, Integer> places = new HashMap<>();
        for (int place = 0; place < types.all().size(); place++) {
            for (Asset asset : types.all().get(place).assets()) {
                assets.putIfAbsent(asset.row(), asset);
                places.putIfAbsent(asset.row(), place);
            }
        }
        Map<Key, List<Match>> groups = new HashMap<>();
        for (Match match : matches) {
            Asset asset = assets.get(match.row());
            if (asset != null && Settled.asked(match)) {
                Key key = new Key(
                        places.getOrDefault(match.row(), -1),
                        match.advisoryId(),
                        asset.software().version().strip());
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(match);
            }
        }
        List<Question.OfNotice> questions = new ArrayList<>();
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER)).forEach(group -> {
            Advisory advisory = byId.get(group.getKey().advisoryId());
            if (advisory != null) {
                DeviceType type = types.all().get(group.getKey().type());
                List<Match> found = group.getValue();
                Question.OfNotice question =
                        new Question.OfNotice(type, advisory, group.getKey().version(), found, devices(found, assets));
                if (!(VexVerdicts.vex(advisory) && question.verdict() == Verdict.AFFECTED)) {
                    questions.add(question);
                }
            }
        });
        return worstNoticeFirst(questions);
    }

    private static List<Question.OfNotice> worstNoticeFirst(List<Question.OfNotice> questions) {
        Map<String, Verdict> worst = new HashMap<>();
        questions.forEach(
                one -> worst.merge(one.advisory().id(), one.verdict(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return questions.stream()
                .sorted(Comparator.comparing((Question.OfNotice one) ->
                                worst.getOrDefault(one.advisory().id(), Verdict.POSSIBLE))
                        .thenComparing(one -> one.advisory().id()))
                .toList();
    }

    static Map<String, Advisory> byId(List<Advisory> advisories) {
        Map<String, Advisory> byId = new HashMap<>();
        advisories.forEach(advisory -> byId.putIfAbsent(advisory.id(), advisory));
        return byId;
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
