package org.wardround.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wardround.report.chart.Drawing;
import org.wardround.report.sector.Paper;

/** Writes the paper as DOCX. */
public final class DocxFile {
    /** Files that are the same in every document but for language, title and date. */
    private static final List<String> FIXED = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/footer1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");

    private final Paper paper;
    private final LocalDate day;

    private DocxFile(Paper paper, LocalDate day) {
        this.paper = paper;
        this.day = day;
    }

    /**
     * Writes.
     *
     * @param paper what stands in it
     * @param day the as-of date, which becomes the date of the document
     * @return the bytes of the file
     * @throws IOException when it cannot be made
     */
    public static byte[] of(Paper paper, LocalDate day) throws IOException {
        return new DocxFile(paper, day).write();
    }

    private byte[] write() throws IOException {
        List<Drawing> drawings = paper.drawings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : FIXED) {
                entry(zip, name, filled(name).getBytes(StandardCharsets.UTF_8));
            }
            entry(zip, "word/document.xml", new Body(paper).xml());
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(drawings.size()).getBytes(StandardCharsets.UTF_8));
            for (int at = 0; at < drawings.size(); at++) {
                entry(zip, "word/media/image" + (at + 1) + ".png", Bitmap.of(drawings.get(at)));
            }
        }
        return bytes.toByteArray();
    }

    private void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atTime(LocalTime.MIDNIGHT));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String filled(String name) throws IOException {
        String file = name.substring(name.lastIndexOf('/') + 1).replace("[Content_Types].xml", "types.xml");
        try (InputStream bytes = DocxFile.class.getResourceAsStream(file.equals(".rels") ? "rels.xml" : file)) {
            if (bytes == null) {
                throw new IllegalStateException("The part " + name + " is missing.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", paper.language().equals("de") ? "de-DE" : "en-GB")
                    .replace("{day}", day.toString())
                    .replace("{author}", escape(paper.heldBy()))
                    .replace("{title}", escape(paper.title()));
        }
    }

    private static String relations(int pictures) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        List<String> files = List.of("styles", "numbering", "settings", "footer");
        for (String file : files) {
            relation(out, file, file, file.equals("footer") ? "footer1.xml" : file + ".xml");
        }
        for (int at = 1; at <= pictures; at++) {
            relation(out, "picture" + at, "image", "media/image" + at + ".png");
        }
        return out.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder out, String id, String type, String target) {
        out.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
