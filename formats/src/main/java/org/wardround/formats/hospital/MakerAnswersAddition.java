package org.wardround.formats.hospital;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/** Adds answers to the end of maker-answers.csv; rows and columns that are there keep their cells. */
public final class MakerAnswersAddition {
    private static final List<String> HEADER = List.of(
            "id",
            "maker",
            "product",
            "notice",
            "version_in_use",
            "question",
            "answer",
            "version",
            "date",
            "remarks",
            "answered_by",
            "answered_on",
            "valid_until");

    private MakerAnswersAddition() {}

    /**
     * An answer with what it is about, so that a person can read the file.
     *
     * @param answer the answer
     * @param maker name of the manufacturer
     * @param product name of the product; empty when about all
     * @param notice tracking id; empty when about none
     * @param versionInUse version in use; empty when not known
     * @param question short word for what was asked
     */
    public record Entry(
            MakerAnswer answer, String maker, String product, String notice, String versionInUse, String question) {
        private String cell(String column) {
            return switch (column) {
                case "id" -> answer.questionId();
                case "maker" -> maker;
                case "product" -> product;
                case "notice" -> notice;
                case "version_in_use" -> versionInUse;
                case "question" -> question;
                case "answer" -> answer.statement().name().toLowerCase(Locale.ROOT);
                case "version" -> answer.version();
                case "date" ->
                    answer.day() instanceof SupportEnd.On on ? on.day().toString() : "";
                case "remarks" -> answer.remarks();
                case "answered_by" -> answer.author();
                case "answered_on" -> answer.date().toString();
                case "valid_until" -> answer.until().toString();
                default -> "";
            };
        }
    }

    /**
     * Adds answers.
     *
     * @param path maker-answers.csv; made when it is not there
     * @param entries what to add
     * @param separator what separates cells in a file that is made anew
     * @param names the names that columns go by
     * @return nothing, or why nothing was written
     * @throws IOException when the file cannot be written
     */
    public static Optional<Problem> add(Path path, List<Entry> entries, char separator, ColumnNames names)
            throws IOException {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = HEADER;
        List<List<String>> rows = new ArrayList<>();
        if (Files.exists(path)) {
            Read<Table> read = TableReader.read(path, MakerAnswersFile.NAME, names.makerAnswers());
            Table table = read.value();
            boolean broken = read.problems().stream().anyMatch(one -> one.severity() != Severity.INFO);
            if (broken || table.header().line() != 1) {
                return Optional.of(Problem.error(
                        "maker-answers.add",
                        Location.file(MakerAnswersFile.NAME),
                        "Nothing was added, because something is wrong with the file. Its first row must hold the column"
                                + " names; mend it, or move it away to begin anew."));
            }
            header = table.header().cells();
            table.rows().stream().map(TableRow::cells).forEach(rows::add);
        }
        List<String> keys =
                header.stream().map(name -> NameKey.of(name).replace(' ', '_')).toList();
        if (!keys.containsAll(MakerAnswersFile.FIELDS)) {
            return Optional.of(Problem.error(
                    "maker-answers.add",
                    Location.line(MakerAnswersFile.NAME, 1),
                    "Nothing was added, because a column is missing: " + String.join(", ", MakerAnswersFile.FIELDS)
                            + "."));
        }
        StringBuilder out = new StringBuilder("\uFEFF");
        append(out, header, separator);
        rows.forEach(cells -> append(out, guarded(cells), separator));
        for (Entry entry : entries) {
            append(out, guarded(keys.stream().map(entry::cell).toList()), separator);
        }
        WholeFile.write(path, out.toString(), file -> true);
        return Optional.empty();
    }

    /** Also what was there: reading a cell takes its guard off. */
    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(GuardedCell::of).toList();
    }

    private static void append(StringBuilder out, List<String> cells, char separator) {
        out.append(cells.stream().map(MakerAnswersAddition::quoted).collect(Collectors.joining("" + separator)))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",;\t\n\r\"".indexOf(c) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
