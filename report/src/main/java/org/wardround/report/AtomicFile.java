package org.wardround.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there whole or not at all. */
final class AtomicFile {
    private AtomicFile() {}

    static void write(Path place, byte[] bytes) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
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
