package org.wardround.report.sector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wardround.report.AtomicFile;
import org.wardround.report.docx.DocxFile;
import org.wardround.report.json.ConsultationJson;
import org.wardround.report.page.SectorPages;
import org.wardround.report.paper.PdfPrinter;
import org.wardround.report.table.CsvFile;
import org.wardround.report.table.InsightTables;
import org.wardround.report.table.InsightsLong;
import org.wardround.report.table.XlsxFile;
import org.wardround.report.words.SectorWords;

/** Writes what a consultation ends with into a folder. */
public final class SectorFolder {
    private final Consulted consulted;
    private final LocalDate day;
    private final Path folder;
    private final SectorPages pages = new SectorPages();

    private SectorFolder(Consulted consulted, LocalDate day, Path folder) {
        this.consulted = consulted;
        this.day = day;
        this.folder = folder;
    }

    /**
     * Writes insights.json, tables, and the position paper in each language.
     *
     * @param consulted what to write
     * @param day as-of date; the same one gives the same bytes
     * @param languages some of {@link SectorWords#languages()}
     * @param folder where to; made where it is not there
     * @throws IOException where the folder can't be written to
     */
    public static void write(Consulted consulted, LocalDate day, List<String> languages, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        new SectorFolder(consulted, day, folder).write(languages);
    }

    private void write(List<String> languages) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ConsultationJson(consulted).write(json);
        file("insights.json", json.toByteArray());
        file("insights.xlsx", XlsxFile.of(new InsightTables(consulted).sheets(), day));
        file("insights.csv", CsvFile.of(InsightsLong.of(consulted)));
        for (String language : languages) {
            paper(new SectorWords(language));
        }
    }

    private void paper(SectorWords words) throws IOException {
        Paper paper = new PaperWriter(consulted, words, day).paper();
        String name = "paper." + words.language();
        file(name + ".html", pages.onScreen(paper, words).getBytes(StandardCharsets.UTF_8));
        file(name + ".pdf", new PdfPrinter(day).print(pages.onPaper(paper, words), paper.title(), paper.drawings()));
        file(name + ".docx", DocxFile.of(paper, day));
    }

    private void file(String name, byte[] bytes) throws IOException {
        AtomicFile.write(folder.resolve(name), bytes);
    }
}
