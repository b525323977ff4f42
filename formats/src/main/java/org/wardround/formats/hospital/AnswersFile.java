package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Evidence;
import org.wardround.formats.table.TableRow;

/** Reads answers.csv: the hospital's answers to the questions of the self-check. */
final class AnswersFile {
    static final String NAME = "answers.csv";
    static final List<String> FIELDS = List.of("question", "answer", "evidence", "evidence_date");

    /** Highest number of a question. */
    static final int QUESTIONS = 45;

    private static final Pattern NUMBER = Pattern.compile("(?:[A-Za-z]{0,12}[. ]*)?(\\d{1,3})\\s*[★*.]?");
    private static final Pattern LEVEL = Pattern.compile("([0-3])(?:[.,]0+)?");

    private final CellReader cells;
    private final Words words;
    private final CellDates dates;
    private final LocalDate asOf;

    private AnswersFile(CellReader cells, Words words, LocalDate asOf) {
        this.cells = cells;
        this.words = words;
        this.asOf = asOf;
        this.dates = CellDates.of(cells.column("evidence_date"));
    }

    /**
     * Reads the file.
     *
     * @param path the file
     * @param names the names that columns go by
     * @param asOf the day of the review; evidence cannot be younger
     */
    static Read<List<Answer>> read(Path path, ColumnNames names, LocalDate asOf) {
        CellReader cells = new CellReader(path, NAME, names.answers(), names.words());
        AnswersFile reader = new AnswersFile(cells, names.words(), asOf);
        Map<Integer, Answer> answers = new TreeMap<>();
        for (TableRow row : cells.rows()) {
            reader.answer(row).ifPresent(answer -> {
                Answer earlier = answers.putIfAbsent(answer.question(), answer);
                if (earlier != null) {
                    cells.error(
                            row,
                            "answers.twice",
                            "Question " + answer.question() + " was answered in line "
                                    + earlier.row().line() + " already; this row was left out.");
                }
            });
        }
        return new Read<>(new ArrayList<>(answers.values()), cells.problems());
    }

    private Optional<Answer> answer(TableRow row) {
        Matcher number = NUMBER.matcher(cells.text(row, "question"));
        int question = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (question < 1 || question > QUESTIONS) {
            cells.error(
                    row,
                    "answers.question",
                    "The row names no question from 1 to " + QUESTIONS + ", so it was left out.");
            return Optional.empty();
        }
        return Optional.of(new Answer(question, level(row), evidence(row), new RowRef(NAME, row.line())));
    }

    private AnswerLevel level(TableRow row) {
        String cell = cells.raw(row, "answer");
        if (cell.isEmpty()) {
            return AnswerLevel.NOT_ANSWERED;
        }
        Matcher level = LEVEL.matcher(cell);
        if (level.matches()) {
            return switch (level.group(1)) {
                case "0" -> AnswerLevel.NO;
                case "1" -> AnswerLevel.PARTLY;
                case "2" -> AnswerLevel.MOSTLY;
                default -> AnswerLevel.YES;
            };
        }
        if (words.dontKnow().contains(NameKey.of(cell))
                || words.meaningful(cell).isEmpty()) {
            return AnswerLevel.DONT_KNOW;
        }
        Optional<Truth> truth = words.truth(cell);
        if (truth.isPresent()) {
            return truth.get() == Truth.YES ? AnswerLevel.YES : AnswerLevel.NO;
        }
        cells.warning(
                row,
                "answers.level",
                "The answer must be 0 (no), 1 (planned or partly), 2 (mostly), 3 (yes, with proof) or dk (don't know). It"
                        + " counts as not answered.");
        return AnswerLevel.NOT_ANSWERED;
    }

    private Evidence evidence(TableRow row) {
        String name = cells.text(row, "evidence");
        String date = cells.text(row, "evidence_date");
        if (date.isEmpty()) {
            return name.isEmpty() ? new Evidence.None() : new Evidence.Undated(name);
        }
        Optional<LocalDate> day = dates.parse(date);
        if (day.isEmpty()) {
            cells.warning(row, "answers.date", "The date of the evidence is no date; write it as 2026-05-31.");
            return name.isEmpty() ? new Evidence.None() : new Evidence.Undated(name);
        }
        if (day.get().isAfter(asOf)) {
            cells.warning(
                    row,
                    "answers.future",
                    "The evidence is dated " + day.get() + ", after the day of the review; its date was left out.");
            return name.isEmpty() ? new Evidence.None() : new Evidence.Undated(name);
        }
        if (dates.ambiguous(date)) {
            cells.warning(row, "answers.date-ambiguous", "The date of the evidence was read as " + day.get() + ".");
        }
        String shown = name.isEmpty() ? "evidence of " + day.get() : name;
        return new Evidence.Dated(shown, day.get());
    }
}
