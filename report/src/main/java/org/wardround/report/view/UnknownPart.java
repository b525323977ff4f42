package org.wardround.report.view;

import java.util.List;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.InputNumber;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Clean;
import org.wardround.report.words.InputNames;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** What is not known, whose numbers these are, and which to replace first. */
final class UnknownPart {
    /** Assumptions named on the board's page. */
    private static final int REPLACE = 5;

    private final Trace trace;
    private final InputAccount account;
    private final Words words;
    private final Shown shown;
    private final InputNames names;

    UnknownPart(Trace trace, InputAccount account, Words words, Shown shown, InputNames names) {
        this.trace = trace;
        this.account = account;
        this.words = words;
        this.shown = shown;
        this.names = names;
    }

    BoardView.Unknown view(Line silence) {
        List<InputNumber> first = trace.ledger().toReplaceFirst(REPLACE);
        double most = first.isEmpty() ? 0 : first.getFirst().influence();
        List<String> defaults = account.defaults().stream()
                .map(assumed -> Clean.line(words.sayOrId("key", assumed.key())))
                .toList();
        return new BoardView.Unknown(
                silence,
                words.line(
                        "board.unknown.inputs",
                        shown.part("inputs.own"),
                        shown.part("inputs.published"),
                        shown.part("inputs.assumed"),
                        account.assets()),
                first.stream().map(input -> share(input, most)).toList(),
                defaults.isEmpty() ? "" : words.say("board.unknown.defaults", words.list(defaults)));
    }

    private BoardView.Share share(InputNumber input, double most) {
        Line value = Line.of(words.say("board.unknown.rests", words.amounts().about(input.influence())));
        return new BoardView.Share(names.of(input), value, (int) Math.round(100 * input.influence() / most));
    }
}
