package org.wardround.formats.csaf.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;
import tools.jackson.databind.JsonNode;

/** Checks a file and says what was found as problems, many of one kind summed up. */
public final class CsafProblems {

    /** Longest file that is read, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private final CsafValidator validator;

    /** Reads the lists that the tests refer to, once. */
    public CsafProblems() {
        this.validator = new CsafValidator();
    }

    /**
     * Checks a file.
     *
     * @param file where it is
     * @return what is wrong, errors of the standard first; empty when the file is JSON, but no CSAF document
     * @throws IOException when it cannot be read
     */
    public Optional<List<Problem>> check(Path file) throws IOException {
        ProblemLog log = new ProblemLog(file.toString());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            log.error("feeds.too-large", "", "A notice may have " + MAX_BYTES + " bytes; this one has more.");
            return Optional.of(log.toList());
        }
        Optional<JsonNode> root = StrictText.of(bytes, log).flatMap(text -> JsonText.tree(text, log));
        if (root.isEmpty()) {
            return Optional.of(log.toList());
        }
        JsonNode document = root.get().path("document");
        if (!document.has("csaf_version") && !document.has("tracking")) {
            return Optional.empty();
        }
        name(file, document, log);
        validator.check(root.get()).forEach(found -> add(found, log));
        return Optional.of(log.toList().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList());
    }

    private static void name(Path file, JsonNode document, ProblemLog log) {
        String id = document.path("tracking").path("id").asString("");
        String right = FileName.of(id);
        if (!id.isEmpty() && !String.valueOf(file.getFileName()).equals(right)) {
            log.info(
                    "csaf.file-name",
                    "/document/tracking/id",
                    "By the rules of CSAF the file would be named " + Excerpt.of(right) + ".");
        }
    }

    private static void add(Diagnostic found, ProblemLog log) {
        switch (found) {
            case Diagnostic.Malformed malformed ->
                log.error("csaf." + malformed.rule(), malformed.pointer(), malformed.sentence());
            case Diagnostic.Failed failed -> log.error("csaf." + failed.rule(), failed.pointer(), failed.sentence());
            case Diagnostic.Undecided undecided ->
                log.info("csaf." + undecided.rule(), undecided.pointer(), undecided.sentence());
            case Diagnostic.Wanted wanted -> log.warning("csaf." + wanted.rule(), wanted.pointer(), wanted.sentence());
        }
    }
}
