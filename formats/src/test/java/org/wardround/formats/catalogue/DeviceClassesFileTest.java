package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Truth;
import org.wardround.testkit.Repository;

class DeviceClassesFileTest {
    private static final Read<List<DeviceClass>> SHIPPED = DeviceClassesFile.read(Repository.path("catalogue"));

    private static final DeviceClasses CLASSES = new DeviceClasses(SHIPPED.value());

    @TempDir
    private Path folder;

    @Test
    void theShippedClassesHaveNoProblem() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.value()).hasSizeGreaterThan(90);
        assertThat(SHIPPED.value())
                .allSatisfy(kind -> assertThat(kind.name().byLanguage()).containsKeys("en", "de"));
    }

    /** Each row: what hospitals write, and the kind that a person would see in it, why it is here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spritzenpumpe, Perfusor                   | syringe-pump | a plain name
            pompa a siringa                           | syringe-pump | a plain name
            bomba de infusión                         | infusion-pump | a plain name
            Dockingstation Infusionspumpen            | pump-rack | not the pump
            Akku mit WLAN-Modul für Space-Pumpe       | pump-accessory | not the pump
            Beatmungsgerät Neonatologie               | ventilator | a plain name
            respirateur d'anesthésie, salle 4         | anaesthesia-machine | not a ventilator
            monitor de cabecera                       | patient-monitor | a plain name
            Befundungsmonitor                         | imaging-workstation | not a patient monitor
            PC Anmeldung                              | pc | a plain name
            PC Messplatz                              | pc | a plain name
            Etikettendrucker Lager                    | label-printer | a plain name
            PET/CT, Konsole Windows 7                 | pet-spect | not a CT
            PET/CT-Scanner, Konsole Windows 7         | pet-spect | a plain name
            fahrbares Röntgengerät                    | x-ray | a plain name
            générateur d'hémodialyse                  | dialysis | a plain name
            Kamerasteuergerät                         | endoscopy | not a security camera
            Gammakamera Kardiologie                   | pet-spect | not a security camera
            IP-Kamera Haupteingang                    | camera | a plain name
            Heizungspumpe                             | hvac | not an infusion pump
            USV-Software                              | ups | a plain name
            Datenbankserver SQL Server 2014           | database-server | a plain name
            Terminalserver Labor                      | lis | a plain name
            imprimante bracelets                      | label-printer | a plain name
            Gebäudeleittechnik Altbau                 | bms | a plain name
            Medikamentenkühlschrank                   | lab-fridge | a plain name
            téléphone DECT                            | phone | a plain name
            VMware-Host                               | hypervisor | a plain name
            Blutzuckermessgeräte, Sammelposten        | glucose-meter | a plain name
            """)
    void whatHospitalsWriteIsUnderstood(String description, String kind, String why) {
        assertThat(CLASSES.classify(described(description)).id()).as(why).isEqualTo(kind);
    }

    @Test
    void aWordInTwoClassesIsReportedAndTheSecondLeftOut() throws IOException {
        Files.writeString(folder.resolve("device-classes.yaml"), """
                schema: 1
                classes:
                  one: {name: {en: One}, category: it, harm: 1, data: "no", words: [thing]}
                  two: {name: {en: Two}, category: it, harm: 1, data: "no", words: [thing]}
                  three: {name: {en: Three}, category: it, harm: 5, data: "no", words: [other]}
                """);
        Read<List<DeviceClass>> read = DeviceClassesFile.read(folder);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("device-class.twice", "yaml.range");
        assertThat(read.value()).extracting(DeviceClass::id).containsExactly("one");
    }

    private static Asset described(String description) {
        return new Asset(
                "A1",
                new Product("", "", description, ""),
                new Software("", ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.UNKNOWN, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", 2));
    }
}
