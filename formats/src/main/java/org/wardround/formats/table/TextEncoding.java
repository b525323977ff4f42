package org.wardround.formats.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which encoding a text file is in, told from its bytes: a byte order mark, zero bytes at every second place (UTF-16),
 * or whether all of it is well-formed UTF-8. What is none of these is taken as Windows-1252; but where well-formed
 * UTF-8 letters outnumber broken bytes ten to one, it is UTF-8 with some damage.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark, in bytes
 * @param damaged whether some bytes don't fit the encoding
 */
record TextEncoding(Charset charset, int mark, boolean damaged) {
    private static final int SAMPLE = 64 * 1024;
    private static final int LETTERS_PER_BREAK = 10;

    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(
                    StandardCharsets.UTF_8, 3, Utf8Count.of(file).broken() > 0);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        return withoutMark(file, head);
    }

    private static TextEncoding withoutMark(Path file, byte[] head) throws IOException {
        int pairs = head.length / 2;
        int zeroFirst = zeros(head, 0);
        int zeroSecond = zeros(head, 1);
        if (pairs > 0 && zeroSecond > pairs / 2 && zeroFirst < pairs / 10 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (pairs > 0 && zeroFirst > pairs / 2 && zeroSecond < pairs / 10 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        Utf8Count count = Utf8Count.of(file);
        if (count.broken() == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        if (count.letters() >= LETTERS_PER_BREAK * count.broken()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, true);
        }
        return new TextEncoding(Charset.forName("windows-1252"), 0, false);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts well-formed letters beyond ASCII, and places where UTF-8 breaks, in one pass over a file. */
    private record Utf8Count(long letters, long broken) {
        static Utf8Count of(Path file) throws IOException {
            long letters = 0;
            long broken = 0;
            int missing = 0;
            int least = 0x80;
            int most = 0xBF;
            byte[] buffer = new byte[SAMPLE];
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    for (int i = 0; i < read; i++) {
                        int next = buffer[i] & 0xFF;
                        if (missing > 0) {
                            if (next >= least && next <= most) {
                                missing--;
                                letters += missing == 0 ? 1 : 0;
                                least = 0x80;
                                most = 0xBF;
                                continue;
                            }
                            broken++;
                        }
                        missing = followers(next);
                        broken += missing < 0 ? 1 : 0;
                        missing = Math.max(missing, 0);
                        least = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
                        most = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
                    }
                }
            }
            return new Utf8Count(letters, broken + (missing > 0 ? 1 : 0));
        }

        private static int followers(int first) {
            if (first < 0x80) {
                return 0;
            }
            if (first >= 0xC2 && first <= 0xDF) {
                return 1;
            }
            if (first >= 0xE0 && first <= 0xEF) {
                return 2;
            }
            return first >= 0xF0 && first <= 0xF4 ? 3 : -1;
        }
    }
}
