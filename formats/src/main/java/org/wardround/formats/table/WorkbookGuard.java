package org.wardround.formats.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
                String name = entry.getName().toLowerCase(Locale.ROOT);
                long most =
                        name.endsWith("sharedstrings.xml") ? Math.min(left, TableLimits.MAX_SHARED_TEXT_BYTES) : left;
                try (Counted in = new Counted(zip.getInputStream(entry), most)) {
                    Optional<String> fault = isXml(name) ? new XmlScan().scan(in) : drain(in);
                    if (fault.isPresent()) {
                        return fault;
                    }
                    if (in.full()) {
                        return Optional.of("more than " + (most >> 20) + " MB when unpacked (" + name(entry) + ")");
                    }
                    left -= in.count;
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        return name.length() > 60 ? name.substring(0, 60) + "..." : name;
    }

    private static Optional<String> drain(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return Optional.empty();
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
