package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.kernel.Truth;
import org.wardround.testkit.SharedData;

class InventoryFileTest {
    private static final String GERMAN = """
            Geräteliste Musterklinik, Stand 12.10.2026;;;;;;;;
            Inventarnummer;Hersteller;Modell;Bezeichnung;Seriennummer;SW-Version;Vernetzt;Menge;Support-Ende;Verantwortlich
            MT-1;Dräger;Evita V500;Beatmungsgerät;0012345;2.51;ja;1;31.12.2027;Erika Muster
            MT-2;B. Braun;Perfusor Space;Spritzenpumpe;;L86/045;LAN;20 Stk;n/a;
            """;

    @TempDir
    Path folder;

    @Test
    void rowBelowATitleBecomesAnAssetWithTextAsWritten() {
        Read<InventoryTable> read = Names.inventory(folder, GERMAN);
        assertThat(read.value().assets().getFirst())
                .isEqualTo(new Asset(
                        "MT-1",
                        new Product("Dräger", "Evita V500", "Beatmungsgerät", ""),
                        new Software("2.51", ""),
                        new Identifiers("0012345", "", "", ""),
                        new Network(Truth.YES, "", ""),
                        "",
                        1,
                        new SupportEnd.On(LocalDate.of(2027, 12, 31)),
                        new RowRef("inventory.csv", 3)));
        assertThat(read.value().assets().get(1).quantity()).isEqualTo(20);
        assertThat(read.value().assets().get(1).supportEnd()).isEqualTo(new SupportEnd.NotKnown());
        assertThat(read.value().assets().get(1).network().connected()).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingWithoutAMarkIsRecognised(String charset) {
        Path file = Names.file(folder, "inventory.csv", GERMAN, Charset.forName(charset));
        assertThat(InventoryFile.read(file, Names.ours()).value().assets())
                .extracting(asset -> asset.product().manufacturer())
                .containsExactly("Dräger", "B. Braun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkIsNoPartOfTheFirstName(String charset) {
        String text = "\uFEFF" + GERMAN.substring(GERMAN.indexOf('\n') + 1);
        Path file = Names.file(folder, "inventory.csv", text, Charset.forName(charset));
        assertThat(InventoryFile.read(file, Names.ours()).value().assets())
                .extracting(Asset::id)
                .containsExactly("MT-1", "MT-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"\\n", "\\r\\n", "\\r"})
    void lineEndOfAnyKindEndsARow(String end) {
        String text = GERMAN.replace("\n", end.replace("\\n", "\n").replace("\\r", "\r"));
        Read<InventoryTable> read = Names.inventory(folder, text);
        assertThat(read.value().assets())
                .extracting(asset -> asset.row().line())
                .containsExactly(3, 4);
    }

    @Test
    void columnAboutPeopleIsNamedAndLeftOut() {
        Read<InventoryTable> read = Names.inventory(folder, GERMAN);
        assertThat(read.value().account().columns().persons()).containsExactly("Verantwortlich");
        assertThat(Names.codes(read.problems())).contains("inventory.columns.person");
        assertThat(read.toString()).doesNotContain("Muster,").doesNotContain("Erika");
    }

    @Test
    void unknownColumnIsListedAndLeftOutUnlessKept() {
        String text = "ID,Manufacturer,Model,Farbe\n1,Dräger,Evita,blau\n";
        Read<InventoryTable> without = Names.inventory(folder, text);
        assertThat(without.value().account().columns().unknown()).containsExactly("Farbe");
        assertThat(without.value().assets().getFirst().product().description()).isEmpty();

        ColumnNames keeping = Names.ours().keeping(List.of("farbe"));
        Path file = Names.file(folder, "inventory.csv", text, StandardCharsets.UTF_8);
        assertThat(InventoryFile.read(file, keeping)
                        .value()
                        .assets()
                        .getFirst()
                        .product()
                        .description())
                .isEqualTo("Farbe: blau");
    }

    @Test
    void anUnlistedNameThatTellsItsFieldIsReadWithAWarningThatSaysWhatToDo() {
        Read<InventoryTable> read = Names.inventory(
                folder, "ID;Manufacturer;Modell lt. Typenschild;Ausgelieferte Version\n1;Dr\u00e4ger;Evita;2.1\n");

        assertThat(read.value().assets())
                .singleElement()
                .satisfies(asset -> assertThat(List.of(
                                asset.product().model(), asset.software().version()))
                        .isEqualTo(List.of("Evita", "2.1")));
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("inventory.columns.guessed"))
                .hasSize(2)
                .allSatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.sentence()).contains("rename it");
                });
    }

    @Test
    void everyRowIsAccountedFor() {
        Read<InventoryTable> read = Names.inventory(folder, """
                id;manufacturer;model;serial;status
                A-1;Philips;MX450;1;
                A-1;Philips;MX450;1;
                A-1;Philips;MX800;2;
                ;GE;B650;3;
                ;GE;B650;3;
                A-2;;;4;
                A-3;Dell;OptiPlex;5;ausgemustert
                id;manufacturer;model;serial;status

                A-4;n/a;unknown;6;
                """);
        InventoryAccount account = read.value().account();
        assertThat(account.rowsIn()).isEqualTo(9);
        assertThat(account.assets()).isEqualTo(4);
        assertThat(account.exactDuplicates()).containsExactly(3);
        assertThat(account.duplicateIds()).containsEntry("A-1", List.of(2, 4));
        assertThat(account.withoutId()).containsExactly(5, 6);
        assertThat(account.retired()).containsExactly(8);
        assertThat(account.repeatedHeaders()).containsExactly(9);
        assertThat(account.unusable())
                .extracting(InventoryAccount.Unusable::line)
                .containsExactly(7, 11);
        assertThat(read.value().assets()).extracting(Asset::id).containsExactly("A-1", "A-1", "row-5", "row-6");
        assertThat(read.problems().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .extracting(Problem::location)
                .containsExactly(Location.line("inventory.csv", 7), Location.line("inventory.csv", 11));
    }

    @Test
    void serialThatLostItsDigitsIsLeftEmptyAndReported() {
        Read<InventoryTable> read = Names.inventory(folder, """
                id;manufacturer;model;serial
                A-1;Philips;MX450;8,93901E+18
                A-2;Philips;MX450;8.9E+1
                A-3;Philips;MX450;0123
                """);
        assertThat(read.value().assets())
                .extracting(asset -> asset.identifiers().serial())
                .containsExactly("", "89", "0123");
        assertThat(Names.codes(read.problems()))
                .filteredOn("inventory.row.lost-digits"::equals)
                .hasSize(2);
    }

    @Test
    void cellThatLooksLikeAPersonIsFlaggedWithoutItsText() {
        Read<InventoryTable> read = Names.inventory(folder, """
                id;manufacturer;model;remarks
                A-1;Philips;MX450;Frau Schmitz fragen
                A-2;Philips;MX450;tel. 4711
                A-3;Philips;MX450;x.y@example.org
                A-4;Philips;MX450;DR Detektor 17x17, MS Windows, Prof. Edition 2
                """);
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("inventory.row.person"))
                .extracting(problem -> problem.location().place())
                .contains("line 2", "line 3", "line 4");
        assertThat(read.problems().toString()).doesNotContain("Schmitz", "4711", "x.y@");
    }

    @Test
    void garbledLettersAreReportedAndKeptAsWritten() {
        Read<InventoryTable> read = Names.inventory(folder, """
                id;manufacturer;model
                A-1;DrÃ¤ger;Evita
                A-2;Dräger;São Paulo
                """);
        assertThat(read.value().assets().getFirst().product().manufacturer()).isEqualTo("DrÃ¤ger");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().place())
                .containsExactly("inventory.row.garbled line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.gz", "bomb.bz2", "bigjunk.bz2"})
    void packedBombIsNoTable(String name) {
        Read<InventoryTable> read = InventoryFile.read(SharedData.path("hostile/" + name), Names.ours());
        assertThat(read.value().assets()).isEmpty();
        assertThat(read.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void labelledRowsAreAllRead() {
        Read<InventoryTable> read = InventoryFile.read(SharedData.labels("dev.csv"), Names.ours());
        assertThat(read.value().assets()).hasSize(275);
        assertThat(read.problems()).isEmpty();
    }
}
