package org.wardround.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

class TextTableTest {
    private static final Set<String> KNOWN = Set.of("ort", "hersteller", "modell", "preis", "id");
    private static final HeaderNames NAMES = cells -> (int) cells.stream()
            .map(cell -> cell.toLowerCase(Locale.ROOT).strip())
            .filter(KNOWN::contains)
            .distinct()
            .count();

    @TempDir
    private Path folder;

    // Snipe-IT #16518 and #1729: this file became "Mьnchen", or was refused for its semicolons.
    @Test
    void windowsFileWithSemicolonsKeepsItsUmlauts() {
        Read<Table> read = read("Ort;Hersteller\r\nM\u00FCnchen;Dr\u00E4ger\r\n", Charset.forName("windows-1252"));
        assertThat(cells(read)).containsExactly(List.of("München", "Dräger"));
        assertThat(codes(read)).containsExactly("table.encoding");
    }

    // Snipe-IT #5093 and #11684: one é beyond the part that was looked at first.
    @Test
    void letterFarDownDecidesTheEncodingToo() {
        String text = "id;modell\n" + "1;abc\n".repeat(50_000) + "2;réa\n";
        Read<Table> read = read(text, Charset.forName("windows-1252"));
        assertThat(read.value().rows().getLast().cells()).containsExactly("2", "réa");
    }

    @Test
    void utf8FileWithOneBrokenByteStaysUtf8() throws IOException {
        byte[] bytes = ("id;modell\n" + "1;Gerät für Kälte\n".repeat(20) + "2;x?y\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE9;
        Read<Table> read = read(bytes);
        assertThat(read.value().rows().getFirst().cell(1)).isEqualTo("Gerät für Kälte");
        assertThat(read.value().rows().getLast().cell(1)).isEqualTo("x\uFFFDy");
        assertThat(codes(read)).containsExactly("table.damaged-encoding");
    }

    // Snipe-IT #3638 and #15542: a decimal comma is no separator.
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {";", ",", "\\t", "|"})
    void separatorIsToldFromTheContent(String written) {
        String separator = written.equals("\\t") ? "\t" : written;
        String price = separator.equals(",") ? "\"1.000,99\"" : "1.000,99";
        Read<Table> read = read(
                String.join(separator, "id", "preis", "modell") + "\n"
                        + String.join(separator, "1", price, "a, b, c and d")
                                .replace("a, b, c and d", separator.equals(",") ? "\"a, b, c and d\"" : "a, b, c and d")
                        + "\n",
                StandardCharsets.UTF_8);
        assertThat(cells(read)).containsExactly(List.of("1", "1.000,99", "a, b, c and d"));
    }

    @Test
    void firstLineMaySayTheSeparator() {
        Read<Table> read = read("sep=|\nid|modell\n1|a;b\n", StandardCharsets.UTF_8);
        assertThat(cells(read)).containsExactly(List.of("1", "a;b"));
        assertThat(read.value().rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void headerIsFoundBelowTitleRows() {
        Read<Table> read = read("Liste;Stand 2026;;\n\n;;;\nid;modell;;\n1;a;;\n", StandardCharsets.UTF_8);
        assertThat(read.value().header().line()).isEqualTo(4);
        assertThat(cells(read)).containsExactly(List.of("1", "a", "", ""));
    }

    @Test
    void quotedCellHoldsSeparatorsQuotesAndLineEnds() {
        Read<Table> read = read("id;modell\n1;\"a;\"\"b\"\"\nc\"\n2;d\n", StandardCharsets.UTF_8);
        assertThat(cells(read)).containsExactly(List.of("1", "a;\"b\"\nc"), List.of("2", "d"));
        assertThat(read.value().rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void quoteInsideACellIsPlain() {
        Read<Table> read = read("id;modell\n1;Monitor 19\"\n2;15\" Panel\n", StandardCharsets.UTF_8);
        assertThat(cells(read)).containsExactly(List.of("1", "Monitor 19\""), List.of("2", "15\" Panel"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void quoteThatNobodyClosesDoesNotSwallowTheRest() {
        Read<Table> read = read("id;modell\n1;\"19 Zoll\n" + "2;b\n".repeat(200), StandardCharsets.UTF_8);
        assertThat(read.value().rows()).hasSize(201);
        assertThat(read.value().rows().getFirst().cells()).containsExactly("1", "\"19 Zoll");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().place())
                .containsExactly("table.open-quote line 2");
    }

    @Test
    void rowsThatAQuoteHoldsTogetherAreReported() {
        Read<Table> read = read("id;modell;ort;preis\n1;\"a;b;c\n2;\"d;e;f\n3;g;h;i\n", StandardCharsets.UTF_8);
        assertThat(codes(read)).contains("table.joined-lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "=\"00123\"!00123", // text that Excel writes so that zeros stay
                "\"=\"\"00123\"\"\"!00123", // the same in a quoted cell
                "'0815!0815", // an apostrophe that marks text
                "'x'!'x'", // apostrophes that belong to the text
            })
    void wrappingOfOfficeProgramsIsTakenOff(String written, String expected) {
        assertThat(cells(read("id;modell\n" + written + ";a\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of(expected, "a"));
    }

    @Test
    void zeroBytesAreLeftOutAndCounted() {
        Read<Table> read = read("id;modell\n1;a\0b\0\n", StandardCharsets.UTF_8);
        assertThat(cells(read)).containsExactly(List.of("1", "ab"));
        assertThat(codes(read)).containsExactly("table.control-characters");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 1 0 obj, a PDF document",
        "\u0089PNG0000, a picture",
        "'\u001F\u008B00000000', packed data",
        "'id;modell1;a\u0001\u0002\u0003\u0004\u0001\u0002\u0003\u0004\u0001\u0002z', no text"
    })
    void aFileThatIsNoTextIsSaidToBeNone(String begin, String what) {
        Read<Table> read = read(begin, StandardCharsets.ISO_8859_1);
        assertThat(read.value().rows()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table.binary");
            assertThat(problem.sentence()).contains("holds " + what, "CSV or as .xlsx");
        });
    }

    @Test
    void blanksOfAnyKindAreTakenOff() {
        assertThat(cells(read("id;modell\n\u00A01 ;\u200Ba\u2009\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("1", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n;;\n"})
    void fileWithoutARowSaysSo(String text) {
        assertThat(codes(read(text, StandardCharsets.UTF_8))).containsExactly("table.empty");
    }

    @Test
    void fileWithOnlyAHeaderSaysSo() {
        Read<Table> read = read("id;modell\n", StandardCharsets.UTF_8);
        assertThat(codes(read)).containsExactly("table.only-header");
        assertThat(read.value().header().cells()).containsExactly("id", "modell");
    }

    @Test
    void fileWithoutKnownNamesSaysWhatWasSeen() {
        Read<Table> read = read("Title\nfoo;bar;id\n1;2;3\n", StandardCharsets.UTF_8);
        assertThat(read.value().rows()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().sentence()).contains("none of the 3 rows", "foo | bar | id");
    }

    @Test
    void lineOfTwoHundredMegabytesIsPassedOver() throws IOException {
        Path file = folder.resolve("large.csv");
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("id;modell\n1;a\n2;".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
            out.write("\n3;c\n".getBytes(StandardCharsets.UTF_8));
        }
        Read<Table> read = TableReader.read(file, "large.csv", NAMES);
        assertThat(cells(read)).containsExactly(List.of("1", "a"), List.of("3", "c"));
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().place())
                .containsExactly("table.line-too-long line 3");
    }

    @Test
    void aMillionRowsBelowATitleAndTheColumnNamesAreRead() {
        Read<Table> read = read("Inventar\nid;modell\n" + "1;a\n".repeat(TableLimits.MAX_ROWS), StandardCharsets.UTF_8);
        assertThat(read.value().rows()).hasSize(TableLimits.MAX_ROWS);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void moreRowsThanTheLimitAreCountedAndReported() {
        int most = TableLimits.MAX_ROWS + TableLimits.HEADER_ROWS - 1;
        Read<Table> read = read("id;modell\n" + "1;a\n".repeat(most + 5), StandardCharsets.UTF_8);
        assertThat(read.value().rows()).hasSize(most);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().sentence()).contains("The last 5 rows of the file were left out");
    }

    @Test
    void cellsBeyondTheLimitsAreCutAndReported() {
        String longCell = "y".repeat(TableLimits.MAX_CELL + 1);
        Read<Table> read = read(
                "id;modell\n1;" + longCell + "\n2;b" + ";".repeat(TableLimits.MAX_COLUMNS) + "\n",
                StandardCharsets.UTF_8);
        assertThat(read.value().rows().getFirst().cell(1)).hasSize(TableLimits.MAX_CELL);
        assertThat(read.value().rows().get(1).cells()).hasSize(TableLimits.MAX_COLUMNS);
        assertThat(codes(read)).containsExactly("table.cell-too-long", "table.too-many-columns");
    }

    @Test
    void oldExcelFileIsNamedAsSuch() throws IOException {
        byte[] bytes = new byte[600];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        assertThat(codes(read(bytes))).containsExactly("table.old-excel");
    }

    private Read<Table> read(String text, Charset charset) {
        try {
            return read(text.getBytes(charset));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Read<Table> read(byte[] bytes) throws IOException {
        return TableReader.read(Files.write(folder.resolve("t.csv"), bytes), "t.csv", NAMES);
    }

    private static List<List<String>> cells(Read<Table> read) {
        return read.value().rows().stream().map(TableRow::cells).toList();
    }

    private static List<String> codes(Read<Table> read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
