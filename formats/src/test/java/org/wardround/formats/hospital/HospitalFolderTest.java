package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Evidence;
import org.wardround.testkit.Repository;

class HospitalFolderTest {
    private static final String INVENTORY = "id;manufacturer;model\nA-1;Philips;MX450\n";

    @TempDir
    private Path parent;

    @Test
    void inventoryAloneIsEnough() {
        put("inventory.csv", INVENTORY);
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().assets()).hasSize(1);
        assertThat(read.value().hospital().profile().name()).isEqualTo("hospital");
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(Names.codes(read.problems())).containsExactly("hospital.absent");
    }

    @Test
    void folderWithoutAnInventoryGivesAnErrorAndAnEmptyInventory() {
        put("hospital.yaml", "name: Haus\n");
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().assets()).isEmpty();
        assertThat(read.value().account().rowsIn()).isZero();
        assertThat(Names.codes(read.problems())).containsExactly("inventory.absent");
    }

    @Test
    void csvIsReadWhereThereAreBoth() {
        put("inventory.csv", INVENTORY);
        put("inventory.xlsx", "whatever");
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().assets()).hasSize(1);
        assertThat(Names.codes(read.problems())).contains("inventory.both");
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(parent.resolve("secret.csv"), INVENTORY);
        put("readme.txt", "x");
        Files.createSymbolicLink(folder().resolve("inventory.csv"), outside);
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().assets()).isEmpty();
        assertThat(Names.codes(read.problems())).contains("folder.outside", "inventory.absent");
    }

    @Test
    void linkInsideTheFolderIsFollowed() throws IOException {
        put("export-2026.csv", INVENTORY);
        Files.createSymbolicLink(folder().resolve("inventory.csv"), Path.of("export-2026.csv"));
        assertThat(read().value().inventory().assets()).hasSize(1);
    }

    @Test
    void keptColumnsAndOwnEntriesComeFromTheFolder() {
        put("inventory.csv", "id;manufacturer;model;Raumklasse\nA-1;Philips;MX450;2b\n");
        put("hospital.yaml", "keep_columns: [Raumklasse]\noverrides: {solutions: {S7: {lead_months: 3}}}\n");
        put("catalogue/own.yaml", "schema: 1\nsolutions: {S8: {lead_months: 4}}\n");
        HospitalFiles files = read().value();
        assertThat(files.inventory().assets().getFirst().product().description())
                .isEqualTo("Raumklasse: 2b");
        assertThat(files.overlays()).hasSize(2);
        assertThat(files.overlays().getLast()).isEqualTo(files.overrides());
        assertThat(files.overrides().at("/solutions/S7/lead_months").intValue()).isEqualTo(3);
    }

    @Test
    void supplierIsReadWithWhatIsKnown() {
        put("inventory.csv", INVENTORY);
        put("hospital.yaml", "services: [{id: lab, name: Labor, criticality: 5}]\n");
        put("suppliers.csv", """
                supplier,services,remote_access,remote_access_closed_by_default,second_source,sbom,support_until,contract_until,kind,notes
                Labor AG,lab|icu,yes,no,no,unknown,2027-03-31,,Cloud,"a, b"
                ,lab,yes,,,,,,device,
                Labor AG,,perhaps,,,,soon,,device,
                """);
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().suppliers()).hasSize(2);
        assertThat(read.value().inventory().suppliers().getFirst())
                .isEqualTo(new Supplier(
                        "Labor AG",
                        List.of("lab", "icu"),
                        new Access(Truth.YES, Truth.NO),
                        Truth.NO,
                        Truth.UNKNOWN,
                        new SupportEnd.On(LocalDate.of(2027, 3, 31)),
                        "cloud",
                        new RowRef("suppliers.csv", 2)));
        assertThat(Names.codes(read.problems()))
                .contains(
                        "suppliers.service",
                        "suppliers.no-name",
                        "suppliers.twice",
                        "table.truth",
                        "suppliers.support");
    }

    @Test
    void answersAreReadWithTheirEvidence() {
        put("inventory.csv", INVENTORY);
        put("answers.csv", """
                Frage;Antwort;Nachweis;Datum;Bemerkung
                1;3;Protokoll;01.05.2026;
                2;0;;;
                Q3;1;;;
                4★;2;Plan;;
                5;dk;;;
                6;weiß nicht;;;
                7;;;;
                8;ja;;2026-06-30;
                9;4;;;
                10;3;Test;2027-01-01;
                1;0;;;
                46;3;;;
                """);
        Read<HospitalFiles> read = read();
        assertThat(read.value().answers())
                .extracting(Answer::question, Answer::level, Answer::evidence)
                .containsExactly(
                        tuple(1, AnswerLevel.YES, new Evidence.Dated("Protokoll", LocalDate.of(2026, 5, 1))),
                        tuple(2, AnswerLevel.NO, new Evidence.None()),
                        tuple(3, AnswerLevel.PARTLY, new Evidence.None()),
                        tuple(4, AnswerLevel.MOSTLY, new Evidence.Undated("Plan")),
                        tuple(5, AnswerLevel.DONT_KNOW, new Evidence.None()),
                        tuple(6, AnswerLevel.DONT_KNOW, new Evidence.None()),
                        tuple(7, AnswerLevel.NOT_ANSWERED, new Evidence.None()),
                        tuple(
                                8,
                                AnswerLevel.YES,
                                new Evidence.Dated("evidence of 2026-06-30", LocalDate.of(2026, 6, 30))),
                        tuple(9, AnswerLevel.NOT_ANSWERED, new Evidence.None()),
                        tuple(10, AnswerLevel.YES, new Evidence.Undated("Test")));
        assertThat(Names.codes(read.problems()))
                .contains("answers.level", "answers.future", "answers.twice", "answers.question");
    }

    @Test
    void sbomIsBoundToItsAssetByPropertyOrName() {
        put("inventory.csv", INVENTORY + "A-2;GE;B650\n");
        put("sboms/A-1.cdx.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [{"type": "library", "name": "x"}]}""");
        put("sboms/other.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6",
                 "metadata": {"component": {"type": "device", "name": "B650",
                              "properties": [{"name": "wardround:asset", "value": "A-2"}]}}}""");
        put("sboms/nobody.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "y"}]}""");
        Read<HospitalFiles> read = read();
        assertThat(read.value().inventory().components())
                .extracting(Component::assetId, Component::name)
                .containsExactly(tuple("A-1", "x"), tuple("", "y"), tuple("A-2", "B650"));
        assertThat(Names.codes(read.problems())).contains("sbom.no-asset");
    }

    private Path folder() {
        return parent.resolve("hospital");
    }

    private void put(String name, String text) {
        Path file = folder().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Read<HospitalFiles> read() {
        return HospitalFolder.read(folder(), Repository.path("catalogue"), LocalDate.of(2026, 11, 24));
    }
}
