package org.wardround.formats.hospital;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardround.engine.inventory.Asset;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableRow;

/** Goes through the rows of an inventory and accounts for each of them. */
final class InventoryRows {
    private final String file;
    private final Table table;
    private final InventoryColumns columns;
    private final RowProblems problems;
    private final AssetRows reader;

    private final List<Asset> assets = new ArrayList<>();
    private final List<InventoryAccount.Unusable> unusable = new ArrayList<>();
    private final List<Integer> exactDuplicates = new ArrayList<>();
    private final List<Integer> retired = new ArrayList<>();
    private final List<Integer> repeatedHeaders = new ArrayList<>();
    private final List<Integer> withoutId = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private final SortedMap<String, List<Integer>> linesById = new TreeMap<>();
    private final SortedMap<String, Integer> filled = new TreeMap<>();

    InventoryRows(String file, Table table, InventoryColumns columns, Words words, RowProblems problems) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.problems = problems;
        this.reader = new AssetRows(file, table, columns, words, problems);
    }

    InventoryTable read() {
        AssetRows.counted().stream().filter(columns::has).forEach(field -> filled.put(field.key(), 0));
        table.rows().forEach(this::row);
        SortedMap<String, List<Integer>> duplicateIds = new TreeMap<>();
        linesById.forEach((id, lines) -> {
            if (lines.size() > 1) {
                duplicateIds.put(id, List.copyOf(lines));
                problems.warning(
                        "inventory.row.duplicate-id",
                        lines.getLast(),
                        "The id " + Excerpt.of(id) + " stands for " + lines.size() + " different things (lines "
                                + lines.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "))
                                + (lines.size() > 20 ? ", ..." : "") + "). All were kept; give each its own id.");
            }
        });
        InventoryAccount account = new InventoryAccount(
                table.header().line() == 0 ? "" : file,
                table.header().line(),
                table.rows().size(),
                assets.size(),
                unusable,
                exactDuplicates,
                retired,
                repeatedHeaders,
                duplicateIds,
                withoutId,
                columns.account(),
                filled);
        return new InventoryTable(assets, account);
    }

    private void row(TableRow row) {
        if (row.cells().equals(table.header().cells())) {
            repeatedHeaders.add(row.line());
            return;
        }
        checkWidth(row);
        if (reader.retired(row)) {
            retired.add(row.line());
            problems.info(
                    "inventory.row.retired",
                    row.line(),
                    "By its status this is no longer there, so the row was left out.");
            return;
        }
        String id = columns.text(row, InventoryField.ID);
        Integer earlier = id.isEmpty() ? null : seen.putIfAbsent(row.cells(), row.line());
        if (earlier != null) {
            exactDuplicates.add(row.line());
            problems.warning(
                    "inventory.row.exact-duplicate",
                    row.line(),
                    "The row says in every cell what line " + earlier + " says; it was counted once.");
            return;
        }
        Optional<Asset> asset = reader.asset(row);
        if (asset.isEmpty()) {
            String reason = "The row names neither a manufacturer nor a model, description or operating system.";
            unusable.add(new InventoryAccount.Unusable(row.line(), reason));
            problems.error("inventory.row.nameless", row.line(), reason + " It was left out.");
            return;
        }
        keep(row, asset.get());
    }

    private void keep(TableRow row, Asset asset) {
        if (asset.id().isEmpty()) {
            withoutId.add(row.line());
            problems.warning(
                    "inventory.row.no-id",
                    row.line(),
                    "The row has no id, so it is called " + positional(row) + ". Give it an inventory number.");
            assets.add(new Asset(
                    positional(row),
                    asset.product(),
                    asset.software(),
                    asset.identifiers(),
                    asset.network(),
                    asset.place(),
                    asset.quantity(),
                    asset.supportEnd(),
                    asset.row()));
        } else {
            linesById.computeIfAbsent(asset.id(), key -> new ArrayList<>(1)).add(row.line());
            assets.add(asset);
        }
        for (InventoryField field : AssetRows.counted()) {
            if (columns.has(field) && !columns.text(row, field).isEmpty()) {
                filled.merge(field.key(), 1, Integer::sum);
            }
        }
    }

    private void checkWidth(TableRow row) {
        int names = table.header().cells().size();
        if (row.cells().size() < columns.needed()) {
            problems.warning(
                    "inventory.row.too-few-cells",
                    row.line(),
                    "The row has " + row.cells().size() + " cells where there are " + names
                            + " columns; the missing ones were read as empty.");
        }
        boolean more = row.cells().stream().skip(names).anyMatch(cell -> !cell.isEmpty());
        if (more) {
            problems.warning(
                    "inventory.row.too-many-cells",
                    row.line(),
                    "The row has more cells than there are columns; a separator may stand inside a text, so that its cells"
                            + " are shifted. The cells beyond the last column were left out.");
        }
    }

    private static String positional(TableRow row) {
        return "row-" + row.line();
    }
}
