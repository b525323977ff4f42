package org.wardround.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

class WorkbookTableTest {
    private static final HeaderNames NAMES = cells -> (int) cells.stream()
            .filter(List.of("id", "model", "serial", "date")::contains)
            .count();
    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>model</t></is></c></row>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    @Test
    void cellsReadAsTheirOwnerSeesThem() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Geräte");
            sheet.value(0, 0, "Geräteliste, Stand Oktober");
            sheet.range(0, 0, 0, 3).merge();
            header(sheet, 2);
            sheet.value(3, 0, 815);
            sheet.style(3, 0).format("000000").set();
            sheet.value(3, 1, "Perfusor® Space");
            sheet.value(3, 2, "0012345");
            sheet.value(3, 3, LocalDate.of(2027, 12, 31));
            sheet.style(3, 3).format("dd.mm.yyyy").set();
            sheet.value(4, 0, 33.3);
            sheet.value(4, 1, true);
            sheet.value(4, 2, 123_456_789_012L);
        }
        Read<Table> read = TableReader.read(file, "a.xlsx", NAMES);
        assertThat(read.value().header().line()).isEqualTo(3);
        assertThat(read.value().rows().get(0).cells())
                .containsExactly("000815", "Perfusor® Space", "0012345", "2027-12-31");
        assertThat(read.value().rows().get(1).cells()).startsWith("33.3", "true", "123456789012");
        assertThat(read.problems()).isEmpty();
    }

    // Snipe-IT #10791: a serial number of 19 digits.
    @Test
    void numberOfMoreThanFifteenDigitsIsWrittenOutAndReported() throws IOException {
        Read<Table> read = read(
                HEADER + "<row r=\"2\"><c r=\"A2\"><v>8.939010102358478E18</v></c><c r=\"B2\"><v>1E3</v></c></row>");
        assertThat(read.value().rows().getFirst().cells()).containsExactly("8939010102358478000", "1000");
        assertThat(codes(read)).containsExactly("table.long-number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<c r=\"B2\"><f>1+1</f><v>2</v></c>!2!", // the value that the workbook holds
                "<c r=\"B2\"><f>1+1</f></c>!!table.lost-cell", // a formula nobody has computed
                "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>!!table.lost-cell", // an error of Excel
                "<c r=\"B2\"><v>33.299999999999997</v></c>!33.3!", // rounding noise
                "<c r=\"B2\" t=\"str\"><f>A1</f><v>text</v></c>!text!", // a formula that gives text
            })
    void formulaGivesTheValueThatTheWorkbookHolds(String cell, String expected, String code) throws IOException {
        Read<Table> read = read(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>");
        assertThat(read.value().rows().getFirst().cell(1)).isEqualTo(expected == null ? "" : expected);
        assertThat(codes(read)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void sheetWithTheColumnNamesIsReadAndTheOthersAreNamed() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Deckblatt").value(0, 0, "Klinik");
            Worksheet sheet = workbook.newWorksheet("Daten");
            header(sheet, 0);
            sheet.value(1, 0, "1");
        }
        Read<Table> read = TableReader.read(file, "b.xlsx", NAMES);
        assertThat(read.value().rows()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().sentence()).contains("Deckblatt").doesNotContain("Daten");
    }

    @Test
    void decompressionBombIsRefused() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        Path file = workbook(out -> {
            out.write((SHEET_START + HEADER).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write("<row r=\"9\"/>".getBytes(StandardCharsets.UTF_8));
                out.write(blanks, 0, 999_000);
            }
            out.write(SHEET_END.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(Files.size(file)).isLessThan(1 << 20);
        Read<Table> read = TableReader.read(file, "bomb.xlsx", NAMES);
        assertThat(read.value().rows()).isEmpty();
        assertThat(codes(read)).containsExactly("table.workbook-refused");
        assertThat(read.problems().getFirst().sentence()).contains("unpacks to more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a document type, which could name other files
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>",
                // a cell so far to the right that the library would make room for millions
                "<worksheet><sheetData><row r=\"1\"><c t=\"n\" r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                // the same behind a comment with a quotation mark
                "<worksheet><!-- it's --><sheetData><row r=\"1\"><c r = 'ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                // the same with the address written as character references
                "<worksheet><sheetData><row r=\"1\"><c r=\"&#90;ZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                // the same behind a ">" in an attribute
                "<worksheet><sheetData><row r=\"1\"><c s=\">\" r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                // no XML at all
                "PK",
            })
    void hostilePartIsRefused(String sheet) throws IOException {
        Path file = workbook(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
        Read<Table> read = TableReader.read(file, "hostile.xlsx", NAMES);
        assertThat(read.value().rows()).isEmpty();
        assertThat(codes(read)).containsExactly("table.workbook-refused");
    }

    @Test
    void textThatLooksLikeAFarAddressIsNoReasonToRefuse() throws IOException {
        Read<Table> read =
                read(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>r=\"ABCDE12</t></is></c></row>");
        assertThat(read.value().rows().getFirst().cell(0)).isEqualTo("r=\"ABCDE12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>", // no such shared text
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"", // cut off
                "<worksheet></sheetData>", // not well-formed
            })
    void brokenWorkbookIsReported(String sheet) throws IOException {
        Path file = workbook(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
        Read<Table> read = TableReader.read(file, "broken.xlsx", NAMES);
        assertThat(read.value().rows()).isEmpty();
        assertThat(codes(read)).containsAnyOf("table.broken-workbook", "table.empty");
    }

    @Test
    void zipFileThatIsNoWorkbookIsReported() throws IOException {
        Path file = folder.resolve("c.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(codes(TableReader.read(file, "c.xlsx", NAMES))).hasSize(1);
    }

    private static void header(Worksheet sheet, int row) {
        sheet.value(row, 0, "id");
        sheet.value(row, 1, "model");
        sheet.value(row, 2, "serial");
        sheet.value(row, 3, "date");
    }

    private Read<Table> read(String rows) throws IOException {
        Path file = workbook(out -> out.write((SHEET_START + rows + SHEET_END).getBytes(StandardCharsets.UTF_8)));
        return TableReader.read(file, "t.xlsx", NAMES);
    }

    /** Writes the sheet of a workbook by hand. */
    private interface SheetWriter {
        void write(OutputStream out) throws IOException;
    }

    private Path workbook(SheetWriter sheet) throws IOException {
        Path file = folder.resolve("hand.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    </Types>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> codes(Read<Table> read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
