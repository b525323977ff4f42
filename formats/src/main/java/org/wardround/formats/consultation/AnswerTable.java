package org.wardround.formats.consultation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wardround.engine.consultation.Rating;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/** Reads one table of answers: a row for each person, a column for each item and scale. */
final class AnswerTable {
    private final String file;
    private final int round;
    private final ColumnMap map;
    private final People people;
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private AnswerTable(String file, int round, ColumnMap map, People people) {
        this.file = file;
        this.round = round;
        this.map = map;
        this.people = people;
    }

    /**
     * @param round the round of rows that don't name one
     * @param people who answered so far; those of this table are added
     */
    static Read<List<Rating>> read(Path path, int round, ColumnMap map, People people) {
        Path name = path.getFileName();
        AnswerTable table = new AnswerTable(name == null ? "" : name.toString(), round, map, people);
        List<String> groupings = people.groupings();
        Read<Table> read = TableReader.read(path, table.file, cells -> (int) cells.stream()
                .filter(cell -> map.column(cell, groupings).isPresent())
                .count());
        table.problems.addAll(read.problems());
        table.rows(read.value(), table.columns(read.value().header(), groupings));
        return new Read<>(table.ratings, table.problems);
    }

    private Map<Integer, AnswerColumn> columns(TableRow header, List<String> groupings) {
        Map<Integer, AnswerColumn> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < header.cells().size(); at++) {
            String cell = header.cell(at);
            Optional<AnswerColumn> column = map.column(cell, groupings);
            if (column.isEmpty()) {
                if (!cell.isBlank()) {
                    unknown.add(Excerpt.of(cell));
                }
            } else if (columns.containsValue(column.get()) && !(column.get() instanceof AnswerColumn.Ignored)) {
                problems.add(Problem.error(
                        "answers.column-twice",
                        Location.line(file, header.line()),
                        "The column \"" + Excerpt.of(cell)
                                + "\" holds what another column holds already, so it was left"
                                + " out. Keep one of them."));
            } else {
                columns.put(at, column.get());
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(Problem.warning(
                    "answers.unknown-columns",
                    Location.line(file, header.line()),
                    "These columns are not known and were left out: " + String.join(", ", unknown)
                            + ". Say in columns.yaml what they hold, or \"ignore\"."));
        }
        return columns;
    }

    private void rows(Table table, Map<Integer, AnswerColumn> columns) {
        if (!table.rows().isEmpty() && columns.values().stream().noneMatch(AnswerColumn.Rated.class::isInstance)) {
            problems.add(
                    Problem.error(
                            "answers.no-ratings",
                            Location.line(file, table.header().line()),
                            "No column holds a rating. Name columns such as C1.criticality, or say in columns.yaml what they hold."));
            return;
        }
        for (TableRow row : table.rows()) {
            row(row, columns);
        }
    }

    private void row(TableRow row, Map<Integer, AnswerColumn> columns) {
        String person = file + ":" + row.line();
        String organisation = "";
        int asked = round;
        Map<String, String> groups = new LinkedHashMap<>();
        for (Map.Entry<Integer, AnswerColumn> column : columns.entrySet()) {
            String cell = row.cell(column.getKey()).strip();
            switch (column.getValue()) {
                case AnswerColumn.Person same -> person = cell.isEmpty() ? person : cell;
                case AnswerColumn.Organisation same -> organisation = cell;
                case AnswerColumn.Round same -> asked = round(row, cell);
                case AnswerColumn.Group group -> groups.put(group.grouping(), map.meaning(group.grouping(), cell));
                case AnswerColumn.Rated rated -> {}
                case AnswerColumn.Ignored ignored -> {}
            }
        }
        people.add(person, organisation, groups)
                .ifPresent(sentence ->
                        problems.add(Problem.warning("answers.person", Location.line(file, row.line()), sentence)));
        for (Map.Entry<Integer, AnswerColumn> column : columns.entrySet()) {
            if (column.getValue() instanceof AnswerColumn.Rated rated) {
                rate(row, rated, row.cell(column.getKey()), person, asked);
            }
        }
    }

    private int round(TableRow row, String cell) {
        if (cell.matches("[1-9]")) {
            return Integer.parseInt(cell);
        }
        problems.add(Problem.warning(
                "answers.round",
                Location.line(file, row.line()),
                "The round must be a number from 1 to 9; the row counts as round " + round + "."));
        return round;
    }

    private void rate(TableRow row, AnswerColumn.Rated rated, String cell, String person, int asked) {
        String answer = map.meaning(rated.scale().name(), cell);
        if (RatingCell.gap(answer)) {
            return;
        }
        OptionalInt rating = RatingCell.rating(answer, rated.scale());
        if (rating.isEmpty()) {
            problems.add(Problem.warning(
                    "answers.rating",
                    Location.line(file, row.line()),
                    "\"" + Excerpt.of(answer) + "\" is no rating of " + rated.item() + " from "
                            + rated.scale().lowest() + " to " + rated.scale().highest()
                            + ", so it counts as a gap. Say in"
                            + " columns.yaml which number it means."));
            return;
        }
        ratings.add(new Rating(asked, person, rated.item(), rated.scale(), rating.getAsInt()));
    }
}
