package org.wardround.cli.pull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Bytes unpacked from gzip, up to a limit. */
final class Unpacked {

    private Unpacked() {}

    /** The plain bytes; empty when they are broken or more than the limit. */
    static Optional<byte[]> of(byte[] packed, long limit) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 16) + 1);
            return plain.length > limit ? Optional.empty() : Optional.of(plain);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
