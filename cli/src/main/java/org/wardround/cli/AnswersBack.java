package org.wardround.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.work.Intake;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.engine.work.Question;
import org.wardround.formats.hospital.AnswerRow;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.MakerAnswersAddition;
import org.wardround.formats.hospital.MakerAnswersFile;
import org.wardround.formats.hospital.MatchesAddition;
import org.wardround.formats.hospital.MatchesFile;

/** Takes answers of manufacturers back into the hospital's folder. */
final class AnswersBack {
    private final LetterQuestions questions;
    private final OwnDecisions own;
    private final List<Problem> problems = new ArrayList<>();
    private final List<MakerAnswersAddition.Entry> entries = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> supportDays = new ArrayList<>();

    AnswersBack(LetterQuestions questions) {
        this.questions = questions;
        this.own = new OwnDecisions(questions.corrected());
    }

    /** Sorts the answers of one sheet. */
    void take(String sheet, List<AnswerRow> rows) {
        List<MakerAnswer> known = new ArrayList<>(questions.known());
        entries.forEach(entry -> known.add(entry.answer()));
        List<Intake> outcomes = Intake.of(
                questions.inquiries(),
                known,
                rows.stream().map(AnswerRow::answer).toList());
        for (int i = 0; i < rows.size(); i++) {
            Location line = Location.line(sheet, rows.get(i).line());
            switch (outcomes.get(i)) {
                case Intake.Taken taken -> taken(taken, line);
                case Intake.NoSuchQuestion none ->
                    problems.add(Problem.error(
                            "letters.no-question",
                            line,
                            "No question has the id " + none.answer().questionId()
                                    + ": the device, its version or the notice may be gone. The row was left out."));
                case Intake.Unfitting unfitting ->
                    problems.add(Problem.error(
                            "letters.unfitting",
                            line,
                            "That is no answer to this question. Write "
                                    + (unfitting.asked().question() instanceof Question.OfNotice
                                            ? "affected, not_affected, fixed or under_investigation"
                                            : "yes or no")
                                    + ". The row was left out."));
                case Intake.WithoutDay withoutDay ->
                    problems.add(Problem.error(
                            "letters.no-day",
                            line,
                            "There is support, but the column \"date\" doesn't say until when. The row was left out."));
                case Intake.Known already ->
                    problems.add(Problem.info(
                            "letters.known",
                            line,
                            "The same answer, or a newer one of "
                                    + already.before().date() + ", is known already."));
            }
        }
    }

    private void taken(Intake.Taken taken, Location line) {
        entries.add(entry(taken));
        MakerVerdict.of(taken, line.file() + " " + line.place()).ifPresent(correction -> {
            Question.OfNotice question = (Question.OfNotice) taken.asked().question();
            if (own.onAny(question.matches())) {
                problems.add(Problem.warning(
                        "letters.own-decision",
                        line,
                        "Your own people decided on these devices and " + correction.advisoryId() + " in "
                                + MatchesFile.NAME + "; that stands. Compare it with the answer."));
            } else {
                corrections.add(correction);
            }
        });
        if (taken.asked().question() instanceof Question.SupportedUntil one
                && taken.answer().day() instanceof SupportEnd.On on) {
            supportDays.add(one.type().maker() + " " + one.type().model() + ": support until " + on.day());
        }
    }

    private static MakerAnswersAddition.Entry entry(Intake.Taken taken) {
        Question question = taken.asked().question();
        return switch (question) {
            case Question.OfNotice one ->
                new MakerAnswersAddition.Entry(
                        taken.answer(),
                        taken.maker(),
                        one.type().model(),
                        one.advisory().id(),
                        one.version(),
                        "notice");
            case Question.SupportedUntil one -> entry(taken, one.type().model(), "support");
            case Question.Components one -> entry(taken, one.type().model(), "sbom");
            case Question.SecurityStatement one -> entry(taken, one.type().model(), "mds2");
            case Question.Notices all -> entry(taken, "", "notices");
            case Question.Contact all -> entry(taken, "", "contact");
        };
    }

    private static MakerAnswersAddition.Entry entry(Intake.Taken taken, String product, String question) {
        return new MakerAnswersAddition.Entry(taken.answer(), taken.maker(), product, "", "", question);
    }

    /** Writes what was taken; the verdicts first, so that no question counts as answered without them. */
    boolean write(Path folder, char separator, ColumnNames names) throws IOException {
        List<Correction> fresh =
                corrections.stream().filter(correction -> !there(correction)).toList();
        Optional<Problem> refused = MatchesAddition.add(folder.resolve(MatchesFile.NAME), fresh);
        if (refused.isEmpty()) {
            refused = MakerAnswersAddition.add(folder.resolve(MakerAnswersFile.NAME), entries, separator, names);
        }
        refused.ifPresent(problems::add);
        return refused.isEmpty();
    }

    private boolean there(Correction correction) {
        return questions.files().decisions().corrections().stream()
                .anyMatch(one -> one.target().equals(correction.target())
                        && one.advisoryId().equals(correction.advisoryId())
                        && one.ruling().equals(correction.ruling())
                        && one.decision().equals(correction.decision()));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Days that the inventory does not know yet. */
    List<String> supportDays() {
        return supportDays;
    }

    /** Whether anything was taken. */
    boolean any() {
        return !entries.isEmpty();
    }

    String summary() {
        return Plural.of(entries.size(), "answer") + "; " + corrections.size() + " of them verdicts on notices";
    }
}
