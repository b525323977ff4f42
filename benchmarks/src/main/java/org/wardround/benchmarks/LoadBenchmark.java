package org.wardround.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.wardround.formats.csaf.CsafReader;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Loading notices against Jackson's parser walking over the same bytes, on the same threads, in turn in one run: from
 * memory, and from a folder. CPU time is that of the whole process, with what the collector of garbage takes.
 */
public final class LoadBenchmark {

    /** With the limits that loading has too. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonText.MAX_DEPTH)
                    .maxStringLength(JsonText.MAX_STRING)
                    .maxNameLength(JsonText.MAX_KEY)
                    .maxNumberLength(JsonText.MAX_NUMBER)
                    .maxTokenCount(JsonText.MAX_TOKENS)
                    .build())
            .build();

    private final Path folder;
    private final List<Path> files;
    private final List<byte[]> documents;
    private final int rounds;

    private LoadBenchmark(Path folder, List<Path> files, List<byte[]> documents, int rounds) {
        this.folder = folder;
        this.files = files;
        this.documents = documents;
        this.rounds = rounds;
    }

    private record Time(double wall, double cpu) {}

    /**
     * Runs it.
     *
     * @param arguments folder of CSAF documents; number of rounds
     * @throws Exception when the folder cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Path> files = files(folder);
        List<Path> notices = new ArrayList<>();
        List<byte[]> documents = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (read(bytes).isPresent()) {
                notices.add(file);
                documents.add(bytes);
            }
        }
        long size = documents.stream().mapToLong(bytes -> bytes.length).sum();
        say(
                "%d documents, %d bytes, heap %d MB",
                documents.size(), size, Runtime.getRuntime().maxMemory() >> 20);
        LoadBenchmark benchmark = new LoadBenchmark(folder, notices, documents, Integer.parseInt(arguments[1]));
        for (int threads = 1; threads <= 2; threads++) {
            benchmark.run(threads);
        }
    }

    private void run(int threads) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            compare(pool, "from memory", this::walkAll, this::loadAll);
            compare(pool, "from a folder", this::walkFolder, () -> FeedFolder.read(folder));
        }
    }

    private List<Long> walkAll() {
        return documents.parallelStream().map(LoadBenchmark::walk).toList();
    }

    private List<Object> loadAll() {
        return documents.parallelStream().<Object>map(LoadBenchmark::read).toList();
    }

    private List<Long> walkFolder() {
        return files.parallelStream()
                .map(LoadBenchmark::bytes)
                .map(LoadBenchmark::walk)
                .toList();
    }

    private void compare(ForkJoinPool pool, String what, Callable<?> walk, Callable<?> load) throws Exception {
        double[][] values = new double[4][rounds];
        for (int round = -rounds / 2; round < rounds; round++) {
            Time walked = time(pool, walk);
            Time loaded = time(pool, load);
            if (round >= 0) {
                values[0][round] = walked.wall();
                values[1][round] = loaded.wall();
                values[2][round] = walked.cpu();
                values[3][round] = loaded.cpu();
            }
        }
        double[] medians =
                Arrays.stream(values).mapToDouble(LoadBenchmark::median).toArray();
        say(
                "%d thread(s), %-13s: walking %4.0f ms, loading %4.0f ms, ratio %.2f; CPU %4.0f and %4.0f ms, ratio %.2f",
                pool.getParallelism(),
                what,
                medians[0],
                medians[1],
                medians[1] / medians[0],
                medians[2],
                medians[3],
                medians[3] / medians[2]);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Time time(ForkJoinPool pool, Callable<?> work) throws ExecutionException, InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Object kept = pool.submit(work).get();
        double wallMs = (System.nanoTime() - wall) / 1e6;
        double cpuMs = (system.getProcessCpuTime() - cpu) / 1e6;
        if (kept == null) {
            throw new IllegalStateException("Nothing was done.");
        }
        return new Time(wallMs, cpuMs);
    }

    private static Optional<?> read(byte[] bytes) {
        ProblemLog log = new ProblemLog("a.json");
        return StrictText.utf8(bytes, log).flatMap(utf8 -> CsafReader.read(utf8, log));
    }

    private static long walk(byte[] bytes) {
        long tokens = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
