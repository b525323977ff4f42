package org.wardround.formats.hospital;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.RemediationKey;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.Nearest;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/**
 * Reads remediation.csv: how far each vulnerability is mended on each asset, and what the last run saw. People may edit it with
 * a spreadsheet; their own columns are kept.
 */
public final class RemediationFile {
    /** Name of the file in a hospital's folder. */
    public static final String NAME = "remediation.csv";

    private static final int HEAD = 4_096;

    private static final Set<RemediationColumn> MUST =
            EnumSet.of(RemediationColumn.ASSET, RemediationColumn.ADVISORY, RemediationColumn.STATUS);

    private RemediationFile() {}

    /**
     * Reads the file.
     *
     * @param path the file
     * @param asOf the day that stands in where a mark has no date
     * @param names words for the statuses
     * @return what it holds, and what is wrong; with an error in it, it must not be written over
     */
    public static Read<RemediationTable> read(Path path, LocalDate asOf, ColumnNames names) {
        Read<Table> table = TableReader.read(path, NAME, RemediationColumn::known);
        List<Problem> problems = new ArrayList<>();
        table.problems().stream()
                .filter(problem -> !problem.code().equals("table.only-header"))
                .forEach(problems::add);
        List<String> header = table.value().header().cells();
        Map<RemediationColumn, Integer> columns = new EnumMap<>(RemediationColumn.class);
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            RemediationColumn.of(header.get(i))
                    .filter(column -> columns.putIfAbsent(column, index) == null)
                    .ifPresentOrElse(any -> {}, () -> own.add(index));
        }
        if (!table.value().rows().isEmpty()) {
            problems.addAll(missing(
                    columns.keySet(),
                    own.stream().map(header::get).toList(),
                    table.value().header().line()));
        }
        own.removeIf(index -> header.get(index).isEmpty());
        RemediationRow reader = new RemediationRow(columns, table.value().rows(), asOf, names, problems);
        Map<RemediationKey, Kept> kept = new TreeMap<>();
        TreeMap<RemediationKey, List<String>> ownCells = new TreeMap<>();
        for (TableRow row : table.value().rows()) {
            reader.read(row).ifPresent(one -> {
                if (kept.putIfAbsent(one.key(), one) != null) {
                    problems.add(Problem.error(
                            "remediation.twice",
                            Location.line(NAME, row.line()),
                            "This asset, advisory and vulnerability stand in the table twice. Take one of the rows"
                                    + " out."));
                } else if (!own.isEmpty()) {
                    ownCells.put(
                            one.key(),
                            own.stream().map(row::cell).map(GuardedCell::plain).toList());
                }
            });
        }
        List<String> ownColumns = own.stream().map(header::get).toList();
        return new Read<>(
                new RemediationTable(List.copyOf(kept.values()), ownColumns, ownCells, separator(path)), problems);
    }

    /** A row says nothing without the first; another one that is misspelt would else pass for the hospital's own. */
    private static List<Problem> missing(Set<RemediationColumn> columns, List<String> own, int line) {
        List<Problem> problems = new ArrayList<>();
        for (RemediationColumn column : RemediationColumn.values()) {
            if (!columns.contains(column)) {
                Optional<String> near = Nearest.of(column.title(), own);
                if (near.isPresent() || MUST.contains(column)) {
                    problems.add(Problem.error(
                            "remediation.column",
                            Location.line(NAME, line),
                            "The column \"" + column.title() + "\" is missing."
                                    + near.map(name -> " Is it the one called \"" + Excerpt.of(name) + "\"?")
                                            .orElse("")));
                }
            }
        }
        return problems;
    }

    /**
     * Whether a file with these problems may be written over: not when something in it was not understood.
     *
     * @param problems problems that reading found
     * @return false when one is an error
     */
    public static boolean mayBeWritten(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The separator that a spreadsheet program of this country uses, told from the header. */
    private static char separator(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return count(head, ';') > count(head, ',') ? ';' : ',';
        } catch (IOException e) {
            return ',';
        }
    }

    private static long count(String text, char what) {
        return text.lines()
                .findFirst()
                .orElse("")
                .chars()
                .filter(c -> c == what)
                .count();
    }
}
