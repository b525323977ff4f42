package org.wardround.report.words;

import java.util.List;
import org.wardround.engine.remediation.Alteration;
import org.wardround.engine.remediation.Change;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.RevisionStep;

/** How far things are mended, and what changed since the last run, as sentences. */
public final class RemediationWords {
    private final Words words;

    /**
     * Prepares.
     *
     * @param words the language
     */
    public RemediationWords(Words words) {
        this.words = words;
    }

    /**
     * What changed.
     *
     * @param change the change
     * @return one or two sentences
     */
    public String change(Change change) {
        return switch (change) {
            case Change.New any -> words.say("change.new");
            case Change.Added any -> words.say("change.added");
            case Change.Returned any -> words.say("change.returned");
            case Change.Altered altered ->
                words.say(
                        altered.what().contains(Alteration.VERDICT) ? "change.altered.verdict" : "change.altered",
                        names(altered.what()),
                        words.name(altered.before()));
            case Change.Same same ->
                words.say(same.step() == RevisionStep.NONE ? "change.same" : "change.same-revision");
        };
    }

    /**
     * What people said, and whether it still holds.
     *
     * @param kept what is kept
     * @return one or two sentences
     */
    public String mark(Kept kept) {
        String said = said(kept.mark());
        return switch (kept.reopening()) {
            case Kept.Holds holds -> said;
            case Kept.NotYet notYet -> said + " " + words.say("mark.not-yet");
            case Kept.Reopened reopened ->
                words.say("mark.reopened", words.date(reopened.since()), names(reopened.causes())) + " " + said;
        };
    }

    private String said(Mark mark) {
        return switch (mark) {
            case Mark.None none -> words.say("mark.none");
            case Mark.Set set -> {
                String by = set.by().isEmpty() ? words.say("mark.nobody") : Clean.line(set.by());
                yield words.say(
                        set.note().isEmpty() ? "mark.set" : "mark.set.note",
                        words.name(set.status()),
                        by,
                        words.date(set.date()),
                        Clean.line(set.note()));
            }
        };
    }

    private String names(List<Alteration> what) {
        return String.join(", ", what.stream().map(words::name).toList());
    }
}
