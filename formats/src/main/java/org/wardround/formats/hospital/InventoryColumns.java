package org.wardround.formats.hospital;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableRow;

/** The columns of one inventory: which cells of a row fill which field. */
final class InventoryColumns {
    private final List<Column> columns;
    private final Map<InventoryField, List<Column>> byField = new EnumMap<>(InventoryField.class);

    private final Remembered<String> meaningful;
    private final FieldNames names;

    private InventoryColumns(List<Column> columns, FieldNames names, Words words) {
        this.columns = columns;
        this.names = names;
        this.meaningful = new Remembered<>(words::meaningful);
        for (Column column : columns) {
            if (column.use() == Column.Use.FIELD) {
                InventoryField field = InventoryField.valueOf(column.field().toUpperCase(Locale.ROOT));
                byField.computeIfAbsent(field, key -> new ArrayList<>()).add(column);
            }
        }
    }

    static InventoryColumns of(Table table, FieldNames names, Words words, Set<String> keep) {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> header = new ArrayList<>(table.header().cells());
        while (header.size() < width) {
            header.add("");
        }
        List<Column> filled = names.assign(header, keep).stream()
                .filter(column -> !column.name().isEmpty()
                        || table.rows().stream()
                                .anyMatch(row -> !row.cell(column.index()).isEmpty()))
                .toList();
        return new InventoryColumns(filled, names, words);
    }

    /** The text of a field: of its first filled column, or of all of them where they add up. */
    String text(TableRow row, InventoryField field) {
        List<Column> several = byField.getOrDefault(field, List.of());
        if (several.isEmpty()) {
            return "";
        }
        if (several.size() == 1) {
            return meaningful(row.cell(several.getFirst().index()));
        }
        List<String> texts = new ArrayList<>();
        for (Column column : several) {
            String text = meaningful(row.cell(column.index()));
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
                if (!field.addsUp()) {
                    break;
                }
            }
        }
        return String.join("; ", texts);
    }

    /** A number or a long text always means something; only short words may stand for nothing. */
    private String meaningful(String cell) {
        return cell.length() > Words.LONGEST || cell.chars().anyMatch(next -> next >= '0' && next <= '9')
                ? cell
                : meaningful.of(cell);
    }

    /** The columns that the hospital wants kept, each with its name. */
    String kept(TableRow row) {
        List<String> texts = new ArrayList<>();
        for (Column column : with(Column.Use.KEPT)) {
            String text = meaningful(row.cell(column.index()));
            if (!text.isEmpty()) {
                texts.add(column.name() + ": " + text);
            }
        }
        return String.join("; ", texts);
    }

    boolean has(InventoryField field) {
        return byField.containsKey(field);
    }

    /** How many columns there are up to the last one that is used. */
    int needed() {
        return columns.stream()
                .filter(column -> column.use() == Column.Use.FIELD)
                .mapToInt(column -> column.index() + 1)
                .max()
                .orElse(0);
    }

    InventoryAccount.Columns account() {
        SortedMap<String, String> used = new TreeMap<>();
        with(Column.Use.FIELD).forEach(column -> used.put(column.name(), column.field()));
        return new InventoryAccount.Columns(
                used,
                labels(Column.Use.KEPT),
                labels(Column.Use.PERSON),
                labels(Column.Use.NOT_NEEDED),
                labels(Column.Use.UNKNOWN));
    }

    /** Says which columns were left out, and where several fill one field. */
    List<Problem> problems(Location location) {
        List<Problem> problems = new ArrayList<>();
        byField.forEach((field, several) -> {
            if (several.size() > 1) {
                problems.add(Problem.info(
                        "inventory.columns.several",
                        location,
                        "Several columns are read as \"" + field.key() + "\": "
                                + String.join(
                                        ", ",
                                        several.stream()
                                                .map(InventoryColumns::label)
                                                .toList())
                                + (field.addsUp()
                                        ? ". Their texts were put together."
                                        : ". The first filled one counts.")));
            }
        });
        hinted(problems, location);
        report(
                problems,
                location,
                Column.Use.PERSON,
                "inventory.columns.person",
                "These columns are about people and were" + " left out, because nothing here needs them");
        report(
                problems,
                location,
                Column.Use.NOT_NEEDED,
                "inventory.columns.not-needed",
                "These columns are understood but" + " not needed, and were left out");
        report(
                problems,
                location,
                Column.Use.UNKNOWN,
                "inventory.columns.unknown",
                "These columns are not known and were left" + " out (keep_columns in hospital.yaml keeps them)");
        return problems;
    }

    /** What matching needs most must not be lost because of a column's name. */
    private void hinted(List<Problem> problems, Location location) {
        for (Column column : columns) {
            names.hinted(column.name()).ifPresent(field -> {
                String label = "The column \"" + label(column) + "\" ";
                if (column.use() == Column.Use.FIELD) {
                    problems.add(Problem.warning(
                            "inventory.columns.guessed",
                            location,
                            label + "is not known and was read as \"" + field
                                    + "\", as its name tells. If that is wrong, rename it, or add its name to"
                                    + " catalogue/columns.yaml where it belongs."));
                } else if (column.use() == Column.Use.UNKNOWN) {
                    problems.add(Problem.info(
                            "inventory.columns.like",
                            location,
                            label + "looks like \"" + field + "\", which another column gives already, and was left"
                                    + " out. If it is the right one, rename the other, or add its name to"
                                    + " catalogue/columns.yaml."));
                }
            });
        }
    }

    private void report(List<Problem> problems, Location location, Column.Use use, String code, String sentence) {
        List<String> labels = labels(use);
        if (labels.isEmpty()) {
            return;
        }
        String text = sentence + ": " + String.join(", ", labels) + ".";
        problems.add(
                use == Column.Use.PERSON ? Problem.warning(code, location, text) : Problem.info(code, location, text));
    }

    private List<Column> with(Column.Use use) {
        return columns.stream().filter(column -> column.use() == use).toList();
    }

    private List<String> labels(Column.Use use) {
        return with(use).stream().map(InventoryColumns::label).toList();
    }

    private static String label(Column column) {
        return column.name().isEmpty()
                ? "column " + (column.index() + 1) + " without a name"
                : Excerpt.of(column.name());
    }
}
