package org.wardround.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wardround.report.chart.Drawing;
import org.wardround.report.chart.Ink;
import org.wardround.report.chart.Shape;
import org.wardround.report.sector.Paper;
import org.wardround.report.sector.Part;

final class DocxFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Drawing DRAWING = new Drawing(
            "map",
            100,
            40,
            "Map & legend",
            "Two \"points\"",
            List.of(new Shape.Box(10, 10, 5, 5, Ink.DOT), new Shape.Label(50, 30, "S1 é", Shape.Anchor.MIDDLE, false)));
    private static final Paper PAPER = new Paper(
            "de",
            "Title <& more>",
            "Society & Sons",
            List.of("One line"),
            List.of(
                    new Part.Heading(2, "a", "Chapter", true),
                    new Part.Heading(3, "b", "Section", false),
                    new Part.Prose("Text with <markup> & \"quotes\"", Part.Tone.PLAIN),
                    new Part.Points(List.of("first", "second")),
                    new Part.Grid(
                            "Caption",
                            List.of(new Part.Column("Name", false, 60), new Part.Column("Number", true, 40)),
                            List.of(List.of("row", "1"), List.of("other", "2")),
                            false),
                    new Part.Picture("A picture", DRAWING, false)),
            "Footer");

    private static TreeMap<String, byte[]> entries() throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxFile.of(PAPER, DAY)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(String name) throws IOException {
        return new String(entries().get(name), StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void everyPartIsWellFormedAndTheSameTwice() throws Exception {
        for (var entry : entries().entrySet()) {
            if (!entry.getKey().endsWith(".png")) {
                assertThat(parsed(entry.getValue()).getDocumentElement())
                        .as(entry.getKey())
                        .isNotNull();
            }
        }
        assertThat(DocxFile.of(PAPER, DAY)).isEqualTo(DocxFile.of(PAPER, DAY));
    }

    @Test
    void everyStyleThatTheTextNamesIsDefined() throws IOException {
        String styles = text("word/styles.xml");
        List<String> used = Pattern.compile("w:(pStyle|tblStyle) w:val=\"(\\w+)\"")
                .matcher(text("word/document.xml"))
                .results()
                .map((MatchResult one) -> one.group(2))
                .distinct()
                .toList();
        assertThat(used)
                .hasSizeGreaterThan(8)
                .allSatisfy(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
    }

    @Test
    void headingsListsHeaderRowsAndAlternativeTextsAreReal() throws Exception {
        Document document = parsed(entries().get("word/document.xml"));
        assertThat(document.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("w:tr").getLength()).isEqualTo(3);
        Element picture = (Element) document.getElementsByTagName("wp:docPr").item(0);
        assertThat(picture.getAttribute("descr")).isEqualTo("Map & legend. Two \"points\"");
        assertThat(text("word/document.xml"))
                .contains("\"Heading1\"", "\"Heading2\"", "\"ListBullet\"", "Text with &lt;markup&gt; &amp;");
    }

    @Test
    void languageTitleAndDateAreSet() throws IOException {
        assertThat(text("word/styles.xml")).contains("w:lang w:val=\"de-DE\"");
        assertThat(text("docProps/core.xml"))
                .contains(
                        "<dc:title>Title &lt;&amp; more&gt;</dc:title>", "2026-11-24T00:00:00Z", "Society &amp; Sons");
    }

    @Test
    void picturesAreInTheFileAndNotEmpty() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(entries().get("word/media/image1.png")));
        assertThat(image.getWidth()).isEqualTo(250);
        boolean box = false;
        boolean letter = false;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean drawn = (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
                box |= drawn && y < 40;
                letter |= drawn && y > 45;
            }
        }
        assertThat(box).as("the box").isTrue();
        assertThat(letter).as("the letters").isTrue();
        assertThat(text("word/_rels/document.xml.rels")).contains("media/image1.png");
    }
}
