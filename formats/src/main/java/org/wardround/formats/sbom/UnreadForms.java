package org.wardround.formats.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Names the forms of SPDX that are not read here, and says what to do. */
final class UnreadForms {
    private static final int HEAD = 4_096;

    private UnreadForms() {}

    /** What a file holds, as a sentence; empty for anything else. */
    static Optional<String> of(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return form(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .map(form -> "This is an SBOM in SPDX's " + form
                            + " form, which is not read. Ask for JSON, or convert it,"
                            + " for example with: pyspdxtools -i FILE -o FILE.spdx.json");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> form(String head) {
        if (head.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        if (head.lines().anyMatch(line -> line.startsWith("SPDXVersion:"))) {
            return Optional.of("tag-value");
        }
        if (head.contains("http://spdx.org/rdf/terms")) {
            return Optional.of("RDF");
        }
        return head.lines().anyMatch(line -> line.startsWith("spdxVersion:")) ? Optional.of("YAML") : Optional.empty();
    }
}
