package org.wardround.formats.consultation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/** Reads round-0.csv: the texts of the open round, and the item into which each was merged. */
final class CollectedTexts {
    static final String NAME = "round-0.csv";
    private static final List<String> FIELDS = List.of("id", "text", "item", "released");

    private CollectedTexts() {}

    static Read<List<CollectedText>> read(Path path, Set<String> items) {
        Read<Table> read = TableReader.read(path, NAME, cells ->
                (int) cells.stream().filter(cell -> FIELDS.contains(key(cell))).count());
        List<Problem> problems = new ArrayList<>(read.problems());
        List<String> header =
                read.value().header().cells().stream().map(CollectedTexts::key).toList();
        List<CollectedText> texts = new ArrayList<>();
        for (TableRow row : read.value().rows()) {
            String item = cell(row, header, "item");
            String id = cell(row, header, "id");
            String text = cell(row, header, "text");
            if (!item.isEmpty() && !items.contains(item)) {
                problems.add(Problem.warning(
                        "texts.item",
                        Location.line(NAME, row.line()),
                        "The consultation has no item \"" + Excerpt.of(item) + "\"; the text counts as not merged."));
                item = "";
            }
            if (text.isEmpty()) {
                problems.add(Problem.warning(
                        "texts.empty", Location.line(NAME, row.line()), "The row holds no text, so it was left out."));
            } else {
                texts.add(new CollectedText(
                        id.isEmpty() ? "T" + row.line() : id,
                        text,
                        item,
                        key(cell(row, header, "released")).equals("yes")));
            }
        }
        return new Read<>(texts, problems);
    }

    private static String cell(TableRow row, List<String> header, String field) {
        int at = header.indexOf(field);
        return at < 0 ? "" : row.cell(at).strip();
    }

    private static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
