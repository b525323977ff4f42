package org.wardround.optimizer;

import com.google.ortools.Loader;
import com.google.protobuf.MessageLite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.plan.Tail;

/**
 * Asks the solver in a process of its own, which can crash or be stopped without harm to this one, and keeps the last
 * thing it said.
 */
final class SolverProcess {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final List<String> command;
    private final Duration grace;

    SolverProcess(Path natives) throws IOException {
        this(command(natives), GRACE);
    }

    /** Runs any command; after the time that a question allows and the grace it is stopped. */
    SolverProcess(List<String> command, Duration grace) {
        this.command = List.copyOf(command);
        this.grace = grace;
    }

    /** How it ended and what was known then. */
    record Ending(Progress progress, boolean finished, String reason) {}

    private static List<String> command(Path natives) throws IOException {
        String launcher =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> type : List.of(SolverMain.class, Tail.class, Loader.class, MessageLite.class)) {
            path.add(place(type));
        }
        return List.of(
                launcher,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(java.io.File.pathSeparator, path),
                SolverMain.class.getName(),
                natives.toString());
    }

    private static String place(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException wrong) {
            throw new IOException(wrong);
        }
    }

    Ending ask(Wire.Question question) {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            process = builder.start();
        } catch (IOException failed) {
            return new Ending(Progress.NONE, false, "could not start: " + failed.getMessage());
        }
        List<Ending> endings = new ArrayList<>();
        Thread reader = Thread.ofPlatform().daemon().start(() -> endings.add(listen(process)));
        try {
            OutputStream in = process.getOutputStream();
            in.write(Wire.write(question).getBytes(StandardCharsets.UTF_8));
            in.flush();
            reader.join(question.settings().time().plus(grace));
        } catch (IOException gone) {
            join(reader);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        join(reader);
        return endings.isEmpty() ? new Ending(Progress.NONE, false, "said nothing") : endings.getFirst();
    }

    private static void join(Thread reader) {
        try {
            reader.join(GRACE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Ending listen(Process process) {
        Progress last = Progress.NONE;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                switch (Wire.word(line)) {
                    case Wire.Word.Standing standing -> last = standing.progress();
                    case Wire.Word.Finished finished -> {
                        return new Ending(finished.progress(), true, "");
                    }
                    case Wire.Word.Failed failed -> {
                        return new Ending(last, false, failed.reason());
                    }
                    case Wire.Word.Noise noise -> {}
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            return new Ending(last, false, "was stopped");
        }
        return new Ending(last, false, "ended without an answer");
    }
}
