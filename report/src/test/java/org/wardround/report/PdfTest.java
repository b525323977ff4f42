package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.report.fixture.Fixture;

final class PdfTest {
    @TempDir
    static Path folder;

    private static TreeMap<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    static void write() {
        files = Written.files(Fixture.result("Spital Žďár Größe Ελλάδα", models()), folder);
    }

    private static java.util.List<String> models() {
        return java.util.List.of("IntelliVue MX 450", "SpaceCom", "Infinity Delta", "LOGIQ E9");
    }

    @Test
    void theTextCanBeReadWithItsAccents() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("board.de.pdf"))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Spital Žďár Größe Ελλάδα").contains("€").contains("äußerst kritisch");
        }
    }

    @Test
    void theDocumentIsDatedTaggedAndSpeaksItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("annex.de.pdf"))) {
            Calendar date = document.getDocumentInformation().getCreationDate();
            assertThat(date.toInstant()).hasToString("2026-11-24T00:00:00Z");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void everyFontIsEmbeddedAndOurs() throws IOException {
        for (String file : new String[] {"board.en.pdf", "annex.en.pdf"}) {
            try (PDDocument document = Loader.loadPDF(files.get(file))) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        var font = page.getResources().getFont(name);
                        assertThat(font.getName()).contains("Liberation");
                        assertThat(font.isEmbedded()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void textsOfDrawingsAreTexts() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("annex.en.pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 year in 20")
                    .contains("we work on it");
        }
    }
}
