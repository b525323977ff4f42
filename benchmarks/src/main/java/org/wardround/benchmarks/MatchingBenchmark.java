package org.wardround.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;

/**
 * Matching the sample's inventory, as it is and ten times over, against the sample's notices, or those in the folder that
 * the property {@code wardround.feeds} names. Run it from the root of the repository.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MatchingBenchmark {
    /** How many times over the sample's inventory is taken. */
    @Param({"1", "10"})
    public int times;

    private Matcher matcher = new Matcher(List.of(), List.of());
    private List<Advisory> advisories = List.of();
    private Inventory inventory = new Inventory(List.of(), List.of(), List.of());
    private AdvisoryIndex index = matcher.over(advisories);

    /** Reads the sample. */
    @Setup
    public void read() {
        Path sample = Path.of("samples/st-elara");
        Path catalogueFolder = Path.of("catalogue");
        Catalogue catalogue = CatalogueFolder.read(catalogueFolder, List.of()).value();
        Path feeds = Path.of(
                System.getProperty("wardround.feeds", sample.resolve("feeds").toString()));
        advisories = FeedFolder.read(feeds).value().advisories();
        ColumnNames names =
                ColumnNames.read(catalogueFolder.resolve("columns.yaml")).value();
        List<Asset> assets = InventoryFile.read(sample.resolve("inventory.csv"), names)
                .value()
                .assets();
        List<Asset> all = new ArrayList<>();
        Collections.nCopies(times, assets).forEach(all::addAll);
        inventory = new Inventory(all, List.of(), List.of());
        matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
        index = matcher.over(advisories);
    }

    /**
     * Matching a whole inventory through an index that is there already.
     *
     * @return the matches
     */
    @Benchmark
    public Matches match() {
        return index.match(inventory);
    }

    /**
     * Making the index.
     *
     * @return the index
     */
    @Benchmark
    public AdvisoryIndex index() {
        return matcher.over(advisories);
    }
}
