package org.wardround.formats.consultation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableRow;

/** Reads who is invited to rate, and the challenges that each of them chose: {@code respondent, challenges}. */
public final class InvitedFile {
    private static final List<String> FIELDS = List.of("respondent", "challenges");

    private InvitedFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @param items ids of the consultation's items
     * @return for each person the chosen challenges
     */
    public static Read<SortedMap<String, Set<String>>> read(Path path, Set<String> items) {
        String file = String.valueOf(path.getFileName());
        Read<Table> read = NamedColumns.read(path, file, FIELDS);
        NamedColumns columns = NamedColumns.of(file, read.value());
        List<Problem> problems = new ArrayList<>(read.problems());
        SortedMap<String, Set<String>> invited = new TreeMap<>();
        if (!columns.has("respondent")) {
            problems.add(Problem.error(
                    "invited.no-respondent",
                    columns.head(),
                    "No column is named respondent. It holds a name or a number for each person who is invited."));
            return new Read<>(invited, problems);
        }
        for (TableRow row : read.value().rows()) {
            String name = columns.cell(row, "respondent");
            Set<String> chosen = chosen(columns.cell(row, "challenges"));
            String strange = chosen.stream()
                    .filter(id -> !items.contains(id))
                    .map(Excerpt::of)
                    .collect(Collectors.joining(", "));
            Location line = columns.line(row);
            if (!strange.isEmpty()) {
                problems.add(Problem.warning(
                        "invited.item", line, "The consultation has no item " + strange + "; it was passed over."));
            }
            if (name.isEmpty()) {
                problems.add(Problem.error("invited.nameless", line, "The row names nobody, so it was left out."));
            } else if (invited.putIfAbsent(name, chosen) != null) {
                problems.add(Problem.warning(
                        "invited.twice", line, "This person stands in the list twice; the first row counts."));
            }
        }
        return new Read<>(invited, problems);
    }

    private static Set<String> chosen(String cell) {
        return Arrays.stream(cell.split("[;,\\s]+"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
