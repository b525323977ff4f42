package org.wardround.cli.pull;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.Excerpt;

/** Counts what came of the files of one source. */
final class Tally {

    private final List<Problem> problems = new ArrayList<>();
    private int fetched;
    private int unchanged;
    private int failed;

    /** How one file ended. */
    sealed interface End {
        /** New or changed; the note says what a person should know, empty when nothing. */
        record New(String note) implements End {}

        /** As it was. */
        record Same() implements End {}

        /** Not fetched. */
        record Lost(String reason) implements End {}
    }

    void add(String address, End end) {
        switch (end) {
            case End.New news -> {
                fetched++;
                if (!news.note().isEmpty()) {
                    problems.add(Problem.info("pull.note", place(address), news.note()));
                }
            }
            case End.Same same -> unchanged++;
            case End.Lost lost -> {
                failed++;
                problems.add(Problem.error(
                        "pull.failed",
                        place(address),
                        "It could not be fetched: " + lost.reason() + ". An older copy stays where there is one."));
            }
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    SourceOutcome outcome(FeedSource source) {
        return new SourceOutcome(source, fetched, unchanged, failed, problems);
    }

    private static Location place(String address) {
        return Location.file(Excerpt.of(address));
    }
}
