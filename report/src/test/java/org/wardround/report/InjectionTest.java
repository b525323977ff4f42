package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.wardround.report.fixture.Fixture;
import org.xml.sax.SAXException;

final class InjectionTest {
    private static final String SCRIPT = "<script>alert('x')</script>\" onload=\"alert(1)";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String REVERSED = "LOGIQ \u202Exe.gpj\u2066";
    private static final String BROKEN = "Delta\u0000\u0007\uD800 ]]> &amp; \uFFFF";

    @TempDir
    static Path folder;

    private static TreeMap<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    static void write() {
        files = Written.files(Fixture.result(SCRIPT, List.of(FORMULA, SCRIPT, BROKEN, REVERSED)), folder);
    }

    @Test
    void noTextBecomesMarkup() {
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                assertThat(Written.text(bytes))
                        .as(name)
                        .doesNotContain("<script")
                        .doesNotContain("javascript:");
            }
        });
        assertThat(Written.text(files.get("board.en.html"))).contains("&lt;script&gt;alert(");
    }

    @Test
    void everyPageIsWellFormedAndAsksForNothingFromOutside() throws Exception {
        for (String page : List.of("board.en.html", "board.de.html", "annex.en.html", "annex.de.html")) {
            String text = Written.text(files.get(page));
            NodeList elements = parse(text).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                NamedNodeMap attributes = elements.item(i).getAttributes();
                for (int j = 0; j < attributes.getLength(); j++) {
                    assertThat(attributes.item(j).getNodeName()).as(page).doesNotStartWith("on");
                }
            }
            assertThat(text)
                    .as(page)
                    .contains("default-src 'none'")
                    .doesNotContain(" src=")
                    .doesNotContain("url(")
                    .doesNotContain("@import");
        }
    }

    private static Document parse(String page) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void charactersThatSteerOrHideAreShownAsReplaced() {
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".pdf") && !name.endsWith(".xlsx")) {
                assertThat(Written.text(bytes))
                        .as(name)
                        .doesNotContain("\u202E")
                        .doesNotContain("\u2066")
                        .doesNotContain("\u0007");
            }
        });
        assertThat(Written.text(files.get("findings.csv"))).contains("LOGIQ \uFFFDxe.gpj\uFFFD");
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(files.get("plan.xlsx")))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void aHostileNameStaysReadableInData() {
        assertThat(Written.text(files.get("result.json")))
                .contains("=cmd|' /C calc'!A0")
                .contains("<script>");
    }
}
