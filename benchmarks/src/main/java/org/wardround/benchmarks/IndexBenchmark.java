package org.wardround.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.ReopenedIndex;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.feeds.FeedIndex;
import org.wardround.formats.feeds.OpenedFeeds;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;

/**
 * Reading and preparing notices against reopening them from an index file, in turn in one run; and a whole match after each.
 * Times are CPU times of this thread; run it with one thread in the common pool, so that reading counts as a whole.
 */
public final class IndexBenchmark {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int PARTS = 6;

    private final double[][] times;
    private int part;
    private int round;

    private IndexBenchmark(int rounds) {
        this.times = new double[PARTS][rounds];
    }

    /**
     * Runs it.
     *
     * @param arguments folder of notices; an inventory; a folder to work in; number of rounds
     * @throws Exception when something cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        Path feeds = Path.of(arguments[0]);
        Path catalogueFolder = Path.of("catalogue");
        Catalogue catalogue = CatalogueFolder.read(catalogueFolder, List.of()).value();
        ColumnNames names =
                ColumnNames.read(catalogueFolder.resolve("columns.yaml")).value();
        Inventory inventory = new Inventory(
                InventoryFile.read(Path.of(arguments[1]), names).value().assets(), List.of(), List.of());
        Matcher matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
        Path file = Path.of(arguments[2]).resolve("notices.index");
        Path bare = Path.of(arguments[2]).resolve("bare.index");
        FeedIndex indexes = new FeedIndex(matcher, "benchmark");
        indexes.make(file, feeds);
        IndexBenchmark benchmark = new IndexBenchmark(Integer.parseInt(arguments[3]));
        for (; benchmark.round < benchmark.times[0].length; benchmark.round++) {
            benchmark.part = 0;
            List<Advisory> advisories =
                    benchmark.time(() -> FeedFolder.read(feeds).value().advisories());
            AdvisoryIndex index = benchmark.time(() -> matcher.over(advisories));
            Matches found = benchmark.time(() -> index.match(inventory));
            Files.write(bare, Matcher.save(index, advisories));
            ReopenedIndex reopened = benchmark.time(() -> matcher.reopen(mapped(bare)));
            OpenedFeeds opened = benchmark.time(() -> indexes.open(file, feeds));
            Matches again = benchmark.time(() -> reopened.index().match(inventory));
            if (!(opened instanceof OpenedFeeds.Ready) || !again.equals(found)) {
                throw new IllegalStateException("The index file gave something else.");
            }
        }
        benchmark.say("first round, with a machine that is not warm:", 0);
        benchmark.say("median of the second half:", -1);
        System.out.printf(
                Locale.ROOT,
                "%,d bytes, %d rows%n",
                Files.size(file),
                inventory.assets().size());
    }

    private static ByteBuffer mapped(Path file) throws Exception {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private <T> T time(Callable<T> work) throws Exception {
        long from = CPU.getCurrentThreadCpuTime();
        T result = work.call();
        times[part++][round] = (CPU.getCurrentThreadCpuTime() - from) / 1e6;
        return result;
    }

    private void say(String what, int at) {
        List<Double> shown = new ArrayList<>();
        for (double[] one : times) {
            double[] late = java.util.Arrays.copyOfRange(one, one.length / 2, one.length);
            java.util.Arrays.sort(late);
            shown.add(at == 0 ? one[0] : late[late.length / 2]);
        }
        System.out.printf(
                Locale.ROOT,
                "%s reading %.0f ms, preparing %.0f ms, matching %.0f ms; reopening the index %.0f ms, with the check of all"
                        + " files %.0f ms, matching then %.0f ms; reopening / preparing %.3f, / reading and preparing %.3f%n",
                what,
                shown.get(0),
                shown.get(1),
                shown.get(2),
                shown.get(3),
                shown.get(4),
                shown.get(5),
                shown.get(3) / shown.get(1),
                shown.get(4) / (shown.get(0) + shown.get(1)));
    }
}
