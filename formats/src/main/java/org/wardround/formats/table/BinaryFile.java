package org.wardround.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/** Recognises files that hold no text at all, whatever they are called. */
final class BinaryFile {
    private static final int HEAD = 4_096;
    private static final int FEW = 8;

    private BinaryFile() {}

    /**
     * Looks at the first bytes.
     *
     * @param path the file
     * @param file what problems name as the file
     * @param encoding its encoding, if it is text
     * @return why it is no table; empty when it may be one
     */
    static Optional<Problem> refusal(Path path, String file, TextEncoding encoding) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        String kind = kind(head);
        if (kind.isEmpty() && !mostlyControls(head, encoding)) {
            return Optional.empty();
        }
        String what = kind.isEmpty() ? "no text" : kind;
        return Optional.of(Problem.error(
                "table.binary",
                Location.file(file),
                "This is no table: the file holds " + what + ". Give the list as CSV or as .xlsx."));
    }

    private static String kind(byte[] head) {
        String begin = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("%PDF")) {
            return "a PDF document";
        }
        if (begin.startsWith("\u0089PNG") || begin.startsWith("\u00FF\u00D8\u00FF") || begin.startsWith("GIF8")) {
            return "a picture";
        }
        boolean packed = begin.startsWith("\u001F\u008B")
                || begin.startsWith("BZh9")
                || begin.startsWith("7z\u00BC\u00AF")
                || begin.startsWith("Rar!")
                || begin.startsWith("\u00FD7zXZ");
        if (packed) {
            return "packed data, which has to be unpacked first";
        }
        boolean program = begin.startsWith("\u007FELF") || begin.startsWith("MZ\u0090");
        return program ? "a program" : "";
    }

    /** Some zero bytes may stand in a damaged text; a tenth of all is no text any more. */
    private static boolean mostlyControls(byte[] head, TextEncoding encoding) {
        boolean wide = encoding.charset().equals(StandardCharsets.UTF_16LE)
                || encoding.charset().equals(StandardCharsets.UTF_16BE);
        int controls = 0;
        for (byte one : head) {
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f';
            controls += control ? 1 : 0;
        }
        return !wide && controls > FEW && controls * 10 > head.length;
    }
}
