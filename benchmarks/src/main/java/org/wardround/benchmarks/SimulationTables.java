package org.wardround.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.risk.DrawingAlone;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.Simulation;

/**
 * Simulated years, three ways in one run: with all statistics, only the numbers drawn, and the same sums by numpy; then
 * how the first grows with years. Prints tables; judges nothing.
 */
public final class SimulationTables {
    private static final int MILLION = 1_000_000;
    private static final double BILLION = 1e9;

    private SimulationTables() {}

    /** Something to time. */
    private interface Work {
        double run();
    }

    /**
     * Runs.
     *
     * @param args path of the numpy script, number of rounds, most years
     * @throws IOException when numpy's answer cannot be read
     * @throws InterruptedException when numpy is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        int most = Integer.parseInt(args[2]);
        Risk risk = SimulationBenchmark.risk();
        Timed ours = new Timed(rounds);
        Timed drawn = new Timed(rounds);
        Timed raw = new Timed(rounds);
        for (int round = -2; round < rounds; round++) {
            ours.time(round, () -> simulate(risk, MILLION));
            drawn.time(round, () -> DrawingAlone.of(risk, MILLION, 1));
            raw.time(round, () -> SimulationBenchmark.drawn(MILLION));
        }
        System.out.printf(
                Locale.ROOT,
                "50 scenarios x 1,000,000 years, 25 events a year, before and after, %d threads, %d rounds%n"
                        + "ours    %s%ndrawing %s%nraw     %s%nratio   %.2f of the medians, %.2f of processor time"
                        + " (raw numbers: %.2f, %.2f)%nmean    %,.3f euros a year, drawn %,.3f%n%s%n%n",
                Runtime.getRuntime().availableProcessors(),
                rounds,
                ours,
                drawn,
                raw,
                Timed.median(ours.wall) / Timed.median(drawn.wall),
                Timed.median(ours.processor) / Timed.median(drawn.processor),
                Timed.median(ours.wall) / Timed.median(raw.wall),
                Timed.median(ours.processor) / Timed.median(raw.processor),
                pictures(risk, MILLION).getFirst().yearly().simulatedMean(),
                DrawingAlone.of(risk, MILLION, 1) / MILLION,
                numpy(args[0]));
        System.out.println("| years | seconds | million years/s | peak heap, MB | 1 year of 100 loses more than |");
        System.out.println("|---|---|---|---|---|");
        for (int years = MILLION / 10; years <= most && years > 0; years *= 10) {
            grow(risk, years);
        }
    }

    private static void grow(Risk risk, int years) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        List<LossPicture> pictures = pictures(risk, years);
        double seconds = (System.nanoTime() - from) / BILLION;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %d | %,.0f |%n",
                years,
                seconds,
                years / seconds / MILLION,
                peak / (1 << 20),
                pictures.getFirst().yearly().loss1in100());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static List<LossPicture> pictures(Risk risk, int years) {
        return Simulation.all(risk, List.of(Set.of(), Set.of("solution")), years, 1);
    }

    private static double simulate(Risk risk, int years) {
        return pictures(risk, years).getLast().yearly().shortfall95();
    }

    /** Rounds of one work: by the clock, and processor time, which other programs on the machine disturb less. */
    private static final class Timed {
        private final double[] wall;
        private final double[] processor;

        Timed(int rounds) {
            this.wall = new double[rounds];
            this.processor = new double[rounds];
        }

        /** Runs; rounds below 0 warm up. */
        void time(int round, Work work) {
            long used = used();
            long from = System.nanoTime();
            if (Double.isNaN(work.run())) {
                throw new IllegalStateException("There must be a result.");
            }
            if (round >= 0) {
                wall[round] = (System.nanoTime() - from) / BILLION;
                processor[round] = (used() - used) / BILLION;
            }
        }

        private static long used() {
            return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }

        static double median(double[] values) {
            double[] rising = values.clone();
            Arrays.sort(rising);
            return rising[rising.length / 2];
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "median %.2f s, best %.2f s; processor time median %.2f s, best %.2f s",
                    median(wall),
                    Arrays.stream(wall).min().orElse(0),
                    median(processor),
                    Arrays.stream(processor).min().orElse(0));
        }
    }

    private static String numpy(String script) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("/usr/bin/python3", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return python.waitFor() == 0 ? said : "numpy: not installed (apt-get install python3-numpy)";
    }
}
