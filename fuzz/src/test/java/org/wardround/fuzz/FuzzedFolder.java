package org.wardround.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that takes one input after the other, always in the same file. */
final class FuzzedFolder {
    private final Path root;

    FuzzedFolder() {
        try {
            this.root = Files.createTempDirectory("fuzzed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.toFile().deleteOnExit();
    }

    Path root() {
        return root;
    }

    /** Writes a file over what was there under that name. */
    Path put(String name, byte[] bytes) {
        Path file = root.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
