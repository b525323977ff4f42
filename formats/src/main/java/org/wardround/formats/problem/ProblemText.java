package org.wardround.formats.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;

/** The text of a problem's file. A problem with a fault is not used half. */
final class ProblemText {
    private ProblemText() {}

    static <T> Read<Optional<T>> read(Path path, BiFunction<String, ProblemLog, Optional<T>> parse) {
        Path last = path.getFileName();
        String file = last == null ? path.toString() : last.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(PortfolioFile.MAX_BYTES + 1);
        } catch (IOException e) {
            Problem problem =
                    Problem.error("problem.unreadable", Location.file(file), "The file cannot be opened or read.");
            return new Read<>(Optional.empty(), List.of(problem));
        }
        ProblemLog log = new ProblemLog(file);
        Optional<T> value = Optional.empty();
        if (bytes.length > PortfolioFile.MAX_BYTES) {
            String sentence = "A problem may have " + PortfolioFile.MAX_BYTES + " bytes; this one has more.";
            log.error("problem.too-large", "", sentence);
        } else {
            value = StrictText.of(bytes, log).flatMap(text -> parse.apply(text, log));
        }
        boolean wrong = log.toList().stream().anyMatch(found -> found.severity() != Severity.INFO);
        return new Read<>(wrong ? Optional.empty() : value, log.toList());
    }
}
