package org.wardround.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Problem;
import org.wardround.report.json.ResultJson;
import org.wardround.report.page.Pages;
import org.wardround.report.paper.PdfPrinter;
import org.wardround.report.table.CsvFile;
import org.wardround.report.table.FindingsTable;
import org.wardround.report.table.PlanTable;
import org.wardround.report.table.Table;
import org.wardround.report.table.XlsxFile;
import org.wardround.report.trace.Trace;
import org.wardround.report.view.AnnexPage;
import org.wardround.report.view.AnnexView;
import org.wardround.report.view.BoardPage;
import org.wardround.report.view.BoardView;
import org.wardround.report.words.Words;

/** Writes everything that a review hands to people and programs. */
public final class ReportFolder {
    /** Findings in the workbook; all are in findings.csv. */
    private static final int MOST_IN_WORKBOOK = 20_000;

    private static final String TLP = "TLP:AMBER";

    private ReportFolder() {}

    /**
     * Writes the report. Each file is written beside its place first and then moved there, so that a reader never sees
     * half a file.
     *
     * @param result what was found and planned
     * @param problems what was wrong with the input
     * @param account what became of the input
     * @param out folder to write to; made when it is not there
     * @param languages ISO 639-1 codes out of {@link Words#languages()}, one or more; tables are in the first
     * @throws IOException when a file cannot be written
     * @throws IllegalArgumentException when a language has no words
     */
    public static void write(
            ReviewResult result, List<Problem> problems, InputAccount account, Path out, List<String> languages)
            throws IOException {
        Trace trace = Trace.of(result);
        Map<String, byte[]> files = new TreeMap<>();
        ResultJson json = new ResultJson(result, trace);
        Words first = new Words(languages.getFirst(), result.input().hospital().currency());
        PlanTable plan = new PlanTable(result, first);
        Table findings = FindingsTable.of(result, first);
        String more = first.say("table.more", Math.max(0, findings.rows().size() - MOST_IN_WORKBOOK));
        files.put("plan.csv", CsvFile.of(plan.starts()));
        files.put("findings.csv", CsvFile.of(findings));
        files.put(
                "plan.xlsx",
                XlsxFile.of(
                        List.of(plan.starts(), plan.quarters(), findings.first(MOST_IN_WORKBOOK, more)),
                        result.input().settings().asOf()));
        Pages pages = new Pages();
        PdfPrinter printer = new PdfPrinter(result.input().settings().asOf());
        for (String language : languages) {
            Words words = new Words(language, result.input().hospital().currency());
            BoardPage boardPage = new BoardPage(result, trace, account, words);
            BoardView board = boardPage.view();
            AnnexPage annexPage = new AnnexPage(result, trace, problems, account, words);
            AnnexView annex = annexPage.onScreen(TLP);
            files.put("board." + language + ".html", utf8(pages.board(board, words)));
            files.put("annex." + language + ".html", utf8(pages.annex(annex, words)));
            AnnexView printed = annexPage.onPaper(TLP, boardPage.numbers());
            files.put(
                    "board." + language + ".pdf",
                    printer.print(pages.boardOnPaper(board, words), board.head().title(), List.of()));
            files.put(
                    "annex." + language + ".pdf",
                    printer.print(
                            pages.annexOnPaper(printed, words), printed.head().title(), printed.drawings()));
        }
        Files.createDirectories(out);
        AtomicFile.write(out.resolve("result.json"), bytes -> json.write(problems, account, bytes));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            AtomicFile.write(out.resolve(file.getKey()), file.getValue());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
