package org.wardround.formats.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.wardround.formats.json.ProblemLog;

/** The bytes of a file, unpacked once where it is packed with gzip, and never more than the limit. */
final class FeedBytes {

    private FeedBytes() {}

    static Optional<byte[]> raw(FeedFile file, FeedLimits limits, ProblemLog log) {
        if (file.size() > limits.fileBytes()) {
            tooLarge(limits, log, "has " + file.size() + " bytes");
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes((int) limits.fileBytes() + 1);
        } catch (IOException | SecurityException ignored) {
            log.error("feeds.unreadable", "", "This file cannot be read. Check who may read it.");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    static Optional<byte[]> unpacked(byte[] bytes, FeedLimits limits, ProblemLog log) {
        if (bytes.length > limits.fileBytes()) {
            tooLarge(limits, log, "is longer");
            return Optional.empty();
        }
        return Magic.isGzip(bytes) ? unpack(bytes, limits, log) : Optional.of(bytes);
    }

    private static Optional<byte[]> unpack(byte[] packed, FeedLimits limits, ProblemLog log) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                tooLarge(limits, log, "unpacks to more");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException ignored) {
            log.error(
                    "feeds.gzip-broken",
                    "",
                    "The file is packed with gzip, but cannot be unpacked; it may have been cut off. Fetch it again.");
            return Optional.empty();
        }
    }

    private static void tooLarge(FeedLimits limits, ProblemLog log, String how) {
        log.error(
                "feeds.too-large",
                "",
                "A feed file may have " + limits.fileBytes() + " bytes, also after unpacking; this one " + how
                        + ". It was not used.");
    }
}
