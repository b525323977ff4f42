package org.wardround.formats.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;

/** Reads a planning problem ({@code docs/problem-format.md}). A problem with a fault is not solved half. */
public final class PortfolioFile {
    /** Largest file, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** Most variables: measures times periods. */
    public static final int MAX_VARIABLES = 1_000_000;

    private PortfolioFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the problem, or nothing and what is wrong
     */
    public static Read<Optional<Portfolio>> read(Path path) {
        Path last = path.getFileName();
        String file = last == null ? path.toString() : last.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            Problem problem =
                    Problem.error("problem.unreadable", Location.file(file), "The file cannot be opened or read.");
            return new Read<>(Optional.empty(), List.of(problem));
        }
        ProblemLog log = new ProblemLog(file);
        if (bytes.length > MAX_BYTES) {
            log.error("problem.too-large", "", "A problem may have " + MAX_BYTES + " bytes; this one has more.");
        }
        Optional<Portfolio> problem = bytes.length > MAX_BYTES
                ? Optional.empty()
                : StrictText.of(bytes, log).flatMap(text -> parse(text, file, log));
        boolean wrong = log.toList().stream().anyMatch(found -> found.severity() != Severity.INFO);
        return new Read<>(wrong ? Optional.empty() : problem, log.toList());
    }

    private static Optional<Portfolio> parse(String text, String file, ProblemLog log) {
        if (text.stripLeading().startsWith("{")) {
            return JsonText.tree(text, log).map(tree -> new PortfolioJson(JsonPlace.root(tree, log), file).read());
        }
        return new WeaponTargetText(text, file, log).read();
    }
}
