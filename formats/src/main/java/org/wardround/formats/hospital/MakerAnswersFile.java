package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.engine.work.MakerAnswer.Statement;
import org.wardround.formats.table.TableRow;

/**
 * Reads answers of manufacturers: a sheet that came back, or maker-answers.csv, in which a hospital keeps them. A row with
 * anything wrong in what it answers is left out and reported; a row without an answer says nothing.
 */
public final class MakerAnswersFile {
    /** Name of the file in a hospital's folder. */
    public static final String NAME = "maker-answers.csv";

    static final List<String> FIELDS =
            List.of("id", "answer", "version", "date", "remarks", "answered_by", "answered_on", "valid_until");

    /** Longest text of a manufacturer, in characters. */
    static final int LONGEST = 1_000;

    private static final Pattern ID = Pattern.compile("Q[2-9A-HJ-NP-Z]{12}");

    private final CellReader cells;
    private final ColumnNames names;
    private final LocalDate asOf;
    private final String author;
    private final String answeredOn;
    private final Map<String, CellDates> orders = new HashMap<>();

    private MakerAnswersFile(CellReader cells, ColumnNames names, LocalDate asOf) {
        this.cells = cells;
        this.names = names;
        this.asOf = asOf;
        this.author = only("answered_by");
        this.answeredOn = only("answered_on");
        List.of("date", "answered_on", "valid_until")
                .forEach(field -> orders.put(field, CellDates.of(cells.column(field))));
    }

    /**
     * Reads a file.
     *
     * @param path a CSV or XLSX file
     * @param file what problems name as the file
     * @param names the names that columns and answers go by
     * @param asOf the day of the run; no answer can be younger
     * @return the answers, in file order, and what is wrong with the other rows
     */
    public static Read<List<AnswerRow>> read(Path path, String file, ColumnNames names, LocalDate asOf) {
        CellReader cells = new CellReader(path, file, names.makerAnswers(), names.words());
        boolean nameless = cells.problems().stream().anyMatch(MakerAnswersFile::isNameless);
        if (nameless || (!cells.rows().isEmpty() && !(cells.has("id") && cells.has("answer")))) {
            List<Problem> problems = new ArrayList<>(cells.problems());
            problems.removeIf(MakerAnswersFile::isNameless);
            problems.add(Problem.error(
                    "maker-answers.no-sheet",
                    Location.file(file),
                    "This is no answer sheet: it has no columns \"id\" and \"answer\". Give the sheet answers-....csv that"
                            + " was sent out with the letter and came back."));
            return new Read<>(List.of(), problems);
        }
        MakerAnswersFile reader = new MakerAnswersFile(cells, names, asOf);
        List<AnswerRow> answers = new ArrayList<>();
        for (TableRow row : cells.rows()) {
            reader.answer(row).ifPresent(answer -> answers.add(new AnswerRow(row.line(), answer)));
        }
        return new Read<>(answers, cells.problems());
    }

    private static boolean isNameless(Problem problem) {
        return problem.code().equals("table.no-header");
    }

    /** A value that is given once, or always the same, counts for the whole sheet. */
    private String only(String field) {
        List<String> given = cells.rows().stream()
                .map(row -> text(row, field))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        return given.size() == 1 ? given.getFirst() : "";
    }

    private String text(TableRow row, String field) {
        return names.words().meaningful(GuardedCell.plain(cells.raw(row, field)));
    }

    private Optional<MakerAnswer> answer(TableRow row) {
        String said = text(row, "answer");
        if (said.isEmpty()) {
            boolean more = List.of("version", "date", "remarks", "valid_until").stream()
                    .anyMatch(field -> !text(row, field).isEmpty());
            return more
                    ? wrong(row, "answer", "The row says something, but has no answer in the column \"answer\".")
                    : Optional.empty();
        }
        String id = text(row, "id").toUpperCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            return wrong(
                    row, "id", "The column \"id\" holds no question's id. Copy it from the sheet that was sent out.");
        }
        Optional<Statement> statement = statement(said);
        if (statement.isEmpty()) {
            return wrong(
                    row,
                    "answer",
                    (names.words().offersBoth(said)
                                    ? "The cell still offers the answers to choose from, so nothing is answered."
                                    : "The answer was not understood.")
                            + " Write affected, not_affected, fixed or under_investigation to a"
                            + " question on a notice, yes or no to another.");
        }
        String by = text(row, "answered_by").isEmpty() ? author : text(row, "answered_by");
        if (by.isEmpty()) {
            return wrong(row, "author", "Nobody signs the answer. Write who gave it in the column \"answered_by\".");
        }
        String version = text(row, "version");
        String remarks = text(row, "remarks");
        if (version.length() + remarks.length() > LONGEST || by.length() > LONGEST) {
            return wrong(row, "long", "The texts of the row are longer than " + LONGEST + " characters. Shorten them.");
        }
        return days(row, statement.get(), version)
                .map(days -> new MakerAnswer(
                        id, statement.get(), version, days.day(), remarks, by, days.given(), days.until()));
    }

    private record Days(LocalDate given, SupportEnd day, LocalDate until) {}

    private Optional<Days> days(TableRow row, Statement statement, String version) {
        String givenCell = text(row, "answered_on").isEmpty() ? answeredOn : text(row, "answered_on");
        Optional<LocalDate> given = givenCell.isEmpty() ? Optional.of(asOf) : day(row, "answered_on", givenCell);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.get().isAfter(asOf)) {
            return wrongDays(row, "future", "The answer is dated " + given.get() + ", after the day of this run.");
        }
        if (givenCell.isEmpty()) {
            cells.warning(
                    row,
                    "maker-answers.undated",
                    "The answer has no date; the day of this run, " + asOf + ", is taken.");
        }
        SupportEnd named = new SupportEnd.NotKnown();
        if (!text(row, "date").isEmpty()) {
            Optional<LocalDate> day = day(row, "date", text(row, "date"));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            named = new SupportEnd.On(day.get());
        }
        LocalDate until = MakerAnswer.end(statement, version, given.get());
        if (!text(row, "valid_until").isEmpty()) {
            Optional<LocalDate> end = day(row, "valid_until", text(row, "valid_until"));
            if (end.isEmpty()) {
                return Optional.empty();
            }
            if (end.get().isBefore(given.get())) {
                return wrongDays(row, "end", "The answer ends before it was given.");
            }
            until = end.get();
        }
        return Optional.of(new Days(given.get(), named, until));
    }

    private Optional<LocalDate> day(TableRow row, String field, String cell) {
        CellDates dates = orders.getOrDefault(field, CellDates.of(List.of()));
        Optional<LocalDate> day = dates.parse(cell);
        if (day.isEmpty()) {
            wrong(row, "date", "\"" + field + "\" is no date; write it as 2027-05-31.");
        } else if (dates.ambiguous(cell)) {
            cells.warning(
                    row, "maker-answers.date-ambiguous", "\"" + field + "\" was read as " + day.get() + "; check it.");
        }
        return day;
    }

    private Optional<Statement> statement(String said) {
        String key = NameKey.of(said);
        for (Statement statement : Statement.values()) {
            if (names.statements(statement).contains(key)) {
                return Optional.of(statement);
            }
        }
        return names.words().truth(said).map(truth -> truth == Truth.YES ? Statement.YES : Statement.NO);
    }

    private Optional<MakerAnswer> wrong(TableRow row, String code, String sentence) {
        cells.error(row, "maker-answers." + code, sentence + " The row was left out.");
        return Optional.empty();
    }

    private Optional<Days> wrongDays(TableRow row, String code, String sentence) {
        wrong(row, code, sentence);
        return Optional.empty();
    }
}
