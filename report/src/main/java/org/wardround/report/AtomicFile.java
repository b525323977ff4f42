package org.wardround.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes what a file holds. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes bytes.
     *
     * @param place where the file is to be
     * @param bytes what it holds
     * @throws IOException when it cannot be written; then nothing has changed
     */
    public static void write(Path place, byte[] bytes) throws IOException {
        write(place, out -> out.write(bytes));
    }

    static void write(Path place, Content content) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.to(out);
            }
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
