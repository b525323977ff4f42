package org.wardround.formats.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wardround.formats.json.Excerpt;

/**
 * Unpacks a workbook once without keeping it, to see whether it can be opened with bounded memory: a ZIP file says
 * nothing reliable about the size of what is in it.
 */
final class WorkbookGuard {
    private WorkbookGuard() {}

    /**
     * Why a workbook must not be opened.
     *
     * @param path the file
     * @return the reason as the rest of the sentence "The workbook holds ..."; empty when there is none
     * @throws IOException when it is no readable ZIP file
     */
    static Optional<String> fault(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > TableLimits.MAX_PARTS) {
                return Optional.of("more than " + TableLimits.MAX_PARTS + " parts");
            }
            long left = TableLimits.MAX_UNPACKED_BYTES;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (Counted in = new Counted(zip.getInputStream(entry), most(entry, left))) {
                    Optional<String> fault = fault(in, entry);
                    if (fault.isPresent()) {
                        return fault;
                    }
                    left -= in.count;
                }
            }
            return Optional.empty();
        }
    }

    private static long most(ZipEntry entry, long left) {
        boolean shared = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        long most = shared ? Math.min(left, TableLimits.MAX_SHARED_TEXT_BYTES) : left;
        long byRatio = Math.max(TableLimits.RATIO_FROM, entry.getCompressedSize() * TableLimits.MAX_RATIO);
        return Math.min(most, byRatio);
    }

    private static Optional<String> fault(Counted in, ZipEntry entry) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in);
        int first = peeked.read();
        if (first >= 0) {
            peeked.unread(first);
        }
        if (first == '<'
                || Character.isWhitespace(first)
                || entry.getName().endsWith(".xml")
                || entry.getName().endsWith(".rels")) {
            Optional<String> fault = new XmlScan().scan(peeked);
            if (fault.isPresent()) {
                return fault;
            }
        } else if (first == 0xFE || first == 0xEF) {
            return Optional.of("a part in an unusual encoding");
        } else {
            peeked.transferTo(OutputStream.nullOutputStream());
        }
        return in.full()
                ? Optional.of("a part that unpacks to more than " + (in.most >> 20) + " MB (" + name(entry) + ")")
                : Optional.empty();
    }

    private static String name(ZipEntry entry) {
        return Excerpt.of(entry.getName());
    }

    /** Ends early at the limit. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        boolean full() {
            return count > most;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (full()) {
                return -1;
            }
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
