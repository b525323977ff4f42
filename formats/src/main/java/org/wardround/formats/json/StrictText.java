package org.wardround.formats.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text, strictly: UTF-8 with or without a mark, UTF-16 with a mark or where every other byte of the beginning
 * is zero. A byte that cannot stand there is a problem, never a question mark.
 */
public final class StrictText {

    private static final int SCRATCH = 8_192;

    private StrictText() {}

    /**
     * Decodes.
     *
     * @param bytes the file
     * @param log gets the place of the first byte that is wrong
     * @return the text without a mark; empty when a byte is wrong
     */
    public static Optional<String> of(byte[] bytes, ProblemLog log) {
        Charset charset = charset(bytes);
        int start = mark(bytes, charset);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer scratch = CharBuffer.allocate(SCRATCH);
        CoderResult result;
        do {
            result = decoder.decode(in, scratch.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            log.error(
                    "feeds.encoding",
                    "byte " + in.position(),
                    "The file is not valid " + charset.name() + ": byte " + in.position()
                            + " cannot stand there. Fetch the file again, or save it as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(new String(bytes, start, bytes.length - start, charset));
    }

    /**
     * Makes valid UTF-8 of a file.
     *
     * @param bytes the file
     * @param log gets the place of the first byte that is wrong
     * @return the text in UTF-8 without a mark, the same bytes where they are that; empty when a byte is wrong
     */
    public static Optional<byte[]> utf8(byte[] bytes, ProblemLog log) {
        if (charset(bytes).equals(StandardCharsets.UTF_8)
                && mark(bytes, StandardCharsets.UTF_8) == 0
                && Utf8.valid(bytes)) {
            return Optional.of(bytes);
        }
        return of(bytes, log).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second > 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first > 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int mark(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            boolean marked = bytes.length >= 3
                    && (bytes[0] & 0xFF) == 0xEF
                    && (bytes[1] & 0xFF) == 0xBB
                    && (bytes[2] & 0xFF) == 0xBF;
            return marked ? 3 : 0;
        }
        int first = bytes[0] & 0xFF;
        return first == 0xFE || first == 0xFF ? 2 : 0;
    }
}
