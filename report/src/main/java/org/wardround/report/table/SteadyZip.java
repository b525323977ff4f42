package org.wardround.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a workbook so that nothing in it tells when it was written. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /**
     * Rewrites. The workbook's own writer gives sizes in a form that only a reader of whole files understands, so it
     * goes through a file.
     */
    static byte[] of(byte[] workbook, LocalDate day) throws IOException {
        Path file = Files.createTempFile("wardround", ".xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : in.stream().toList()) {
                    ZipEntry steady = new ZipEntry(entry.getName());
                    steady.setTimeLocal(day.atTime(LocalTime.MIDNIGHT));
                    out.putNextEntry(steady);
                    out.write(dated(entry.getName(), in.getInputStream(entry).readAllBytes(), day));
                    out.closeEntry();
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(String name, byte[] content, LocalDate day) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
