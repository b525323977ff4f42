package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Currency;
import org.wardround.report.fixture.Fixture;
import org.wardround.report.table.FindingsTable;
import org.wardround.report.table.PlanTable;
import org.wardround.report.table.Table;
import org.wardround.report.table.XlsxFile;
import org.wardround.report.words.Words;

final class WorkbookTest {
    @Test
    void theWorkbookReadsBackWithEveryRowAndNumber() throws IOException {
        Words words = new Words("en", new Currency("EUR", 1));
        PlanTable plans = new PlanTable(Fixture.result(), words);
        Table findings = FindingsTable.of(Fixture.result(), words);
        byte[] bytes = XlsxFile.of(List.of(plans.starts(), plans.quarters(), findings), LocalDate.of(2026, 11, 24));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets.stream().map(Sheet::getName)).containsExactly("Plan", "Quarters", "Findings");
            List<Row> plan = sheets.get(0).read();
            assertThat(plan).hasSize(10);
            assertThat(plan.get(1).getCellText(0)).isEqualTo("S4");
            assertThat(plan.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("62000");
            assertThat(sheets.get(1).read()).hasSize(9);
            assertThat(sheets.get(2).read()).hasSize(15);
        }
    }

    @Test
    void aSheetThatIsCutSaysHowManyRowsAreElsewhere() throws IOException {
        Words words = new Words("en", new Currency("EUR", 1));
        Table cut = FindingsTable.of(Fixture.result(), words).first(3, words.say("table.more", 11));
        byte[] bytes = XlsxFile.of(List.of(cut), LocalDate.of(2026, 11, 24));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.getLast().getCellText(0)).isEqualTo("11 more rows stand in findings.csv.");
        }
    }
}
