package org.wardround.formats.hospital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there whole or as it was. */
final class WholeFile {
    private WholeFile() {}

    /** Looks at what is about to take the place of a file. */
    interface Check {
        boolean holds(Path written) throws IOException;
    }

    /** Writes beside the place, checks, and moves there; returns false, and changes nothing, when the check fails. */
    static boolean write(Path place, String text, Check check) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            if (!check.holds(beside)) {
                return false;
            }
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
