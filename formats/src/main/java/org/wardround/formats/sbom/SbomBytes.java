package org.wardround.formats.sbom;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of an SBOM, unpacked where they are packed with gzip, and counted: more than the limit is an error. */
final class SbomBytes extends FilterInputStream {
    private static final int HEAD = 512;
    private static final int GZIP = 0x8B1F;

    private final Form form;
    private final long limit;
    private long read;

    /** What the first bytes look like. */
    enum Form {
        /** An XML document. */
        XML,
        /** A JSON object or list, or nothing at all. */
        JSON,
        /** Anything else. */
        OTHER
    }

    /** The file is larger than it may be. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
        private final long limit;

        TooLargeException(long limit) {
            super("larger than " + limit + " bytes");
            this.limit = limit;
        }

        long limit() {
            return limit;
        }
    }

    private SbomBytes(InputStream in, Form form, long limit) {
        super(in);
        this.form = form;
        this.limit = limit;
    }

    static SbomBytes open(Path path, SbomLimits limits) throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        try {
            file.mark(2);
            boolean packed = file.read() + (file.read() << Byte.SIZE) == GZIP;
            file.reset();
            InputStream plain = packed ? new BufferedInputStream(new GZIPInputStream(file)) : file;
            plain.mark(HEAD);
            Form form = form(plain.readNBytes(HEAD));
            plain.reset();
            return new SbomBytes(plain, form, form == Form.XML ? limits.xmlBytes() : limits.bytes());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static Form form(byte[] head) {
        // also right for UTF-16, whose zero bytes and mark are passed over
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\\s\\xEF\\xBB\\xBF\\xFE\\xFF]", "");
        if (text.startsWith("<")) {
            return Form.XML;
        }
        return text.isEmpty() || text.startsWith("{") || text.startsWith("[") ? Form.JSON : Form.OTHER;
    }

    Form form() {
        return form;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = in.read(bytes, from, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > limit) {
            throw new TooLargeException(limit);
        }
    }
}
