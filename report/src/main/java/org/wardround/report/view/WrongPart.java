package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** What is wrong: the challenges that matter most here. */
final class WrongPart {
    /** Challenges shown with their sentence. */
    static final int TOP = 5;

    private final ReviewResult result;
    private final Words words;
    private final Shown shown;

    WrongPart(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.words = words;
        this.shown = shown;
    }

    BoardView.Wrong view() {
        List<ChallengeStanding> known = result.challenges().stream()
                .filter(standing -> standing.local() instanceof LocalView.Known)
                .sorted(Comparator.comparingInt(WrongPart::level).reversed())
                .toList();
        List<ChallengeStanding> top = known.stream().limit(TOP).toList();
        List<String> rest = known.stream()
                .skip(TOP)
                .map(standing -> words.say(
                        "board.wrong.rest.item",
                        words.of(standing.challenge().title()),
                        words.say("criticality." + level(standing))))
                .toList();
        return new BoardView.Wrong(
                words.line("board.wrong.lead", shown.part("inventory.assets"), shown.part("inventory.medical-devices")),
                top.stream().map(this::problem).toList(),
                rest.isEmpty() ? "" : words.say("board.wrong.rest", String.join("; ", rest)),
                notKnown());
    }

    private List<String> notKnown() {
        List<String> sentences = new ArrayList<>();
        for (ChallengeStanding standing : result.challenges()) {
            if (standing.local() instanceof LocalView.NotKnown notKnown) {
                List<String> named = notKnown.missing().stream()
                        .map(id -> words.sayOrId("missing", id))
                        .toList();
                sentences.add(words.say(
                        "board.wrong.not-known", words.of(standing.challenge().title()), words.list(named)));
            }
        }
        return sentences;
    }

    private BoardView.Problem problem(ChallengeStanding standing) {
        Challenge challenge = standing.challenge();
        int level = level(standing);
        return new BoardView.Problem(
                words.of(challenge.title()),
                words.of(challenge.statement()),
                level,
                words.say("criticality." + level),
                counts("challenge." + challenge.id()));
    }

    private Line counts(String id) {
        List<Line.Part> parts = new ArrayList<>();
        for (String what : List.of("devices", "answers", "suppliers")) {
            String figure = id + "." + what;
            long number = Math.round(shown.value(figure));
            if (number > 0) {
                if (!parts.isEmpty()) {
                    parts.add(new Line.Part(" · ", "", 0));
                }
                String key = "count." + what + (number == 1 ? ".one" : ".many");
                parts.addAll(words.line(key, shown.part(figure)).parts());
            }
        }
        return new Line(parts);
    }

    static int level(ChallengeStanding standing) {
        return switch (standing.local()) {
            case LocalView.Known known -> known.criticality();
            case LocalView.NotKnown ignored -> 0;
        };
    }
}
