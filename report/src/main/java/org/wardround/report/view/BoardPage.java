package org.wardround.report.view;

import java.util.List;
import java.util.Set;
import org.wardround.engine.ReviewResult;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Clean;
import org.wardround.report.words.InputNames;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** Puts the board's page together. It names no device and no vulnerability. */
public final class BoardPage {
    private final ReviewResult result;
    private final InputAccount account;
    private final Words words;
    private final Shown shown;
    private final Trace trace;

    /**
     * Prepares.
     *
     * @param result what to show
     * @param trace its numbers
     * @param account what became of the input
     * @param words the language
     */
    public BoardPage(ReviewResult result, Trace trace, InputAccount account, Words words) {
        this.result = result;
        this.trace = trace;
        this.account = account;
        this.words = words;
        this.shown = new Shown(trace.figures(), words);
    }

    /**
     * Makes the view.
     *
     * @return the page without markup
     */
    public BoardView view() {
        return new BoardView(
                head(),
                tiles(),
                new WrongPart(result, words, shown).view(),
                new CostPart(result, words, shown, trace).view(),
                new PlanBuilder(result, words, shown).view(),
                new LawBuilder(result, words, shown).view(),
                new UnknownPart(trace, account, words, shown, new InputNames(result, words))
                        .view(new SilencePart(result, words, shown).sentence()),
                new OthersPart(result, words).view(),
                method());
    }

    /**
     * The numbers that the page shows, once it was made.
     *
     * @return their ids
     */
    public Set<String> numbers() {
        return shown.used();
    }

    private BoardView.Head head() {
        return new BoardView.Head(
                Clean.line(result.input().hospital().profile().name()),
                words.date(result.input().settings().asOf()),
                words.say("board.title"));
    }

    private List<BoardView.Tile> tiles() {
        int years = result.plan().problem().quarters();
        return List.of(
                tile("loss", shown.line("loss.now"), words.line("board.tile.loss.note", shown.part("loss.plan"))),
                tile(
                        "plan",
                        shown.line("plan.cost"),
                        words.line("board.tile.plan.note", years, shown.part("plan.loss.avoided"))),
                tile(
                        "law",
                        shown.line("duties.open"),
                        words.line("board.tile.law.note", shown.part("duties.open-after"))),
                tile("unknown", new SilencePart(result, words, shown).tile(), words.line("board.tile.unknown.note")));
    }

    private BoardView.Tile tile(String id, Line value, Line note) {
        return new BoardView.Tile(words.say("board.tile." + id), value, note);
    }

    private BoardView.Method method() {
        return new BoardView.Method(
                List.of(
                        words.say("board.method.1"),
                        words.say("board.method.2", result.before().years()),
                        words.say("board.method.3")),
                List.of(
                        words.say("board.limits.1"),
                        words.say("board.limits.2"),
                        words.say("board.limits.3"),
                        words.say("board.limits.4")));
    }
}
