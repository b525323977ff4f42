package org.wardround.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.InventoryIndex;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.report.table.MatchesCsv;
import org.wardround.report.words.Words;
import org.wardround.testkit.RandomInventory;

/**
 * Tables of how long matching takes beside the reading of the same CSV file, by rows and by notices, on one thread. Times
 * are the CPU time of that thread, so that other work on the machine counts little; ratios within one run are what counts.
 */
public final class MatchingTables {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int SEED = 7;
    private static final int EVERY = 24;

    private final Catalogue catalogue;
    private final ColumnNames names;
    private final List<Advisory> advisories;
    private final Path work;
    private final int rounds;

    private MatchingTables(Path folder, Path work, int rounds) {
        Path catalogueFolder = Path.of("catalogue");
        this.catalogue = CatalogueFolder.read(catalogueFolder, List.of()).value();
        this.names = ColumnNames.read(catalogueFolder.resolve("columns.yaml")).value();
        this.advisories = FeedFolder.read(folder).value().advisories();
        this.work = work;
        this.rounds = rounds;
    }

    /**
     * Runs it.
     *
     * @param arguments folder of notices; a folder to work in; number of rounds; most rows; most notices; with 0 rows only
     *     the largest number of notices is measured
     * @throws Exception when something cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        MatchingTables tables =
                new MatchingTables(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        say(
                "%d notices, heap %d MB",
                tables.advisories.size(), Runtime.getRuntime().maxMemory() >> 20);
        int mostRows = Integer.parseInt(arguments[3]);
        int mostNotices = Integer.parseInt(arguments[4]);
        if (mostRows > 0) {
            tables.rows(mostRows);
            tables.distinct(Math.min(mostRows, 200_000));
            tables.added(mostRows);
        }
        tables.notices(mostRows > 0 ? 100 : mostNotices, mostNotices);
    }

    /** The same 20,000 products (fewer rows: 2 in 100) in more and more rows. */
    private void rows(int most) throws Exception {
        AdvisoryIndex index = matcher().over(advisories);
        for (int rows = 10_000; rows <= most; rows *= 10) {
            compare("", index, rows, Math.max(200, rows / 50));
        }
    }

    private void distinct(int rows) throws Exception {
        compare("all different", matcher().over(advisories), rows, rows);
    }

    private void compare(String what, AdvisoryIndex index, int rows, int distinct) throws Exception {
        Path file = inventory(rows, distinct);
        Path result = work.resolve("matches.csv");
        double read = 0;
        double match = 0;
        double write = 0;
        int lines = 0;
        for (int round = 0; round <= rounds; round++) {
            List<Asset> assets = new ArrayList<>();
            double reading = time(() -> assets.addAll(assets(file)));
            Inventory inventory = new Inventory(assets, List.of(), List.of());
            List<Matches> found = new ArrayList<>();
            double matching = time(() -> found.add(index.match(inventory)));
            double writing = time(() -> write(found.getFirst(), result));
            lines = found.getFirst().matches().size();
            if (round > 0) {
                read += reading / rounds;
                match += matching / rounds;
                write += writing / rounds;
            }
        }
        say(
                "%,9d rows, %,7d products %-13s: reading %6.0f ms, matching %6.0f ms (%,8.0f rows/s), writing %,8d lines"
                        + " %5.0f ms; matching and writing / reading %.2f",
                rows, distinct, what, read, match, rows * 1000.0 / match, lines, write, (match + write) / read);
    }

    private void added(int rows) throws Exception {
        Inventory inventory = new Inventory(assets(inventory(rows, Math.max(200, rows / 50))), List.of(), List.of());
        AdvisoryIndex index = matcher().over(advisories);
        double full = time(() -> index.match(inventory));
        for (int round = 0; round < rounds; round++) {
            full = Math.min(full, time(() -> index.match(inventory)));
        }
        List<InventoryIndex> prepared = new ArrayList<>();
        double preparing = time(() -> prepared.add(new InventoryIndex(inventory)));
        List<Double> times = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            times.clear();
            for (int i = round; i < advisories.size(); i += EVERY) {
                List<Advisory> one = List.of(advisories.get(i));
                times.add(time(() -> index.with(one).matchAdded(prepared.getFirst(), MatchMode.USUAL, 1)));
            }
        }
        times.sort(null);
        double mean = times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        say(
                "one notice more, %,d rows: preparing the inventory %.0f ms; of the full run (%.0f ms) median %.2f %%, mean"
                        + " %.2f %%, nine in ten below %.2f %%, most %.2f %%",
                rows,
                preparing,
                full,
                100 * times.get(times.size() / 2) / full,
                100 * mean / full,
                100 * times.get(times.size() * 9 / 10) / full,
                100 * times.getLast() / full);
    }

    /** More and more notices: fewer than there are, or the same under other names. */
    private void notices(int fewest, int most) throws Exception {
        int rows = 20_000;
        List<Asset> assets = assets(inventory(rows, rows));
        Inventory inventory = new Inventory(assets, List.of(), List.of());
        for (int count = fewest; count <= most; count *= 10) {
            List<Advisory> some = MoreAdvisories.of(advisories, count);
            List<AdvisoryIndex> made = new ArrayList<>();
            double preparing = time(() -> made.add(matcher().over(some)));
            double first = time(() -> made.getFirst().match(inventory));
            double second = time(() -> made.getFirst().match(inventory));
            say(
                    "%,7d notices: preparing %6.0f ms, matching %,d different rows %6.0f ms (%,7.0f rows/s)",
                    count, preparing, rows, Math.min(first, second), rows * 1000.0 / Math.min(first, second));
        }
    }

    private Matcher matcher() {
        return new Matcher(catalogue.vendors(), catalogue.deviceClasses());
    }

    private List<Asset> assets(Path file) {
        return InventoryFile.read(file, names).value().assets();
    }

    private Path inventory(int rows, int distinct) throws IOException {
        Path file = work.resolve("inventory-" + rows + "-" + distinct + ".csv");
        if (!Files.exists(file)) {
            try (Writer out = Files.newBufferedWriter(file)) {
                RandomInventory.writeCsv(
                        out, SEED, rows, distinct, advisories, catalogue.vendors(), catalogue.deviceClasses());
            }
        }
        return file;
    }

    private static Path write(Matches matches, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            new MatchesCsv(new Words("en", new Currency("EUR", 1))).write(matches.matches(), out);
        }
        return file;
    }

    /** CPU time of this thread in milliseconds. */
    private static double time(Callable<?> work) throws Exception {
        long from = CPU.getCurrentThreadCpuTime();
        work.call();
        return (CPU.getCurrentThreadCpuTime() - from) / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
