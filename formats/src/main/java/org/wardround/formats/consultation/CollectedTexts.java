package org.wardround.formats.consultation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableRow;

/** Reads round-0.csv: the texts of the open round, and the item into which each was merged. */
final class CollectedTexts {
    static final String NAME = "round-0.csv";
    private static final List<String> FIELDS = List.of("id", "text", "item", "released");

    private CollectedTexts() {}

    static Read<List<CollectedText>> read(Path path, Set<String> items) {
        Read<Table> read = NamedColumns.read(path, NAME, FIELDS);
        NamedColumns columns = NamedColumns.of(NAME, read.value());
        List<Problem> problems = new ArrayList<>(read.problems());
        List<CollectedText> texts = new ArrayList<>();
        for (TableRow row : read.value().rows()) {
            String item = columns.cell(row, "item");
            String id = columns.cell(row, "id");
            String text = columns.cell(row, "text");
            if (!item.isEmpty() && !items.contains(item)) {
                problems.add(Problem.warning(
                        "texts.item",
                        columns.line(row),
                        "The consultation has no item \"" + Excerpt.of(item) + "\"; the text counts as not merged."));
                item = "";
            }
            if (text.isEmpty()) {
                problems.add(Problem.warning(
                        "texts.empty", columns.line(row), "The row holds no text, so it was left out."));
            } else {
                texts.add(new CollectedText(
                        id.isEmpty() ? "T" + row.line() : id,
                        text,
                        item,
                        NamedColumns.key(columns.cell(row, "released")).equals("yes")));
            }
        }
        return new Read<>(texts, problems);
    }
}
