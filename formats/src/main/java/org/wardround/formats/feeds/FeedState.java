package org.wardround.formats.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.feeds.IndexHead.IndexedFile;

/**
 * The files of a feed folder at one moment: their names, sizes and times. Take it before the folder is read, so that what
 * changes meanwhile is noticed later.
 */
final class FeedState {
    private final Read<List<FeedFile>> files;
    private final List<Long> modified = new ArrayList<>();

    FeedState(Read<List<FeedFile>> files) throws IOException {
        this.files = files;
        for (FeedFile file : files.value()) {
            modified.add(Files.getLastModifiedTime(file.path()).to(TimeUnit.NANOSECONDS));
        }
    }

    List<Problem> problems() {
        return files.problems();
    }

    /** The files with their checksums. */
    List<IndexedFile> withChecksums() throws IOException {
        List<IndexedFile> all = new ArrayList<>();
        for (int i = 0; i < files.value().size(); i++) {
            FeedFile file = files.value().get(i);
            all.add(new IndexedFile(file.name(), file.size(), modified.get(i), sha256(file)));
        }
        return all;
    }

    /** Whether these are still the files; a checksum is asked for only where the time of a file has changed. */
    boolean isAs(List<IndexedFile> before) throws IOException {
        if (before.size() != files.value().size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            FeedFile now = files.value().get(i);
            IndexedFile then = before.get(i);
            if (!now.name().equals(then.name())
                    || now.size() != then.size()
                    || (modified.get(i) != then.modified() && !sha256(now).equals(then.sha256()))) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(FeedFile file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
