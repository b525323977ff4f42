package org.wardround.formats.csaf.validation.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that lies beside the classes; lines that begin with # say where it comes from. */
final class RegistryFile {

    private static final String FOLDER = "/org/wardround/formats/csaf/validation/";

    private RegistryFile() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(RegistryFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
