package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.formats.hospital.InventoryTable;
import org.wardround.testkit.Repository;

/** Inventories as workbooks: the packing is right, so that the search gets to what is packed. */
class WorkbookFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();
    private final ColumnNames names =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void everyRowIsAccountedFor(byte[] sheet) throws IOException {
        Path file = folder.put("inventory.xlsx", workbook(sheet));
        Read<InventoryTable> read = InventoryFile.read(file, names);
        assertThat(read.value().assets()).hasSize(read.value().account().assets());
        if (read.value().assets().isEmpty()) {
            assertThat(read.problems()).isNotEmpty();
        }
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", Seeds.text(TYPES));
            add(zip, "_rels/.rels", Seeds.text(relation("officeDocument", "xl/workbook.xml")));
            add(zip, "xl/workbook.xml", Seeds.text(WORKBOOK));
            add(zip, "xl/_rels/workbook.xml.rels", Seeds.text(relation("worksheet", "worksheets/sheet1.xml")));
            add(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String relation(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="%s"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>""".formatted(target, kind);
    }

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";

    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Devices" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("workbook"));
    }
}
