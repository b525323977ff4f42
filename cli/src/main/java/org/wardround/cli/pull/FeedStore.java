package org.wardround.cli.pull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files into the feed folder: a file is there whole or not at all, and never outside the folder. */
final class FeedStore {

    private final Path root;

    FeedStore(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.root = folder.toRealPath();
    }

    Path path(String file) {
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("The file must lie inside the feed folder.");
        }
        return path;
    }

    /** Whether a file is there with the content that the record speaks of. */
    boolean holds(String file, String sha256) {
        try {
            Path path = path(file);
            return Files.isRegularFile(path)
                    && Checksums.hex("SHA-256", Files.readAllBytes(path)).equals(sha256);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    void write(String file, byte[] content) throws IOException {
        Path target = path(file);
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root)) {
            throw new IOException("a link leads out of the feed folder");
        }
        Path temporary = Files.createTempFile(folder, ".pull-", ".tmp");
        try {
            Files.write(temporary, content);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
