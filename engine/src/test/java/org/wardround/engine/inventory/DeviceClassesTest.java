package org.wardround.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;

class DeviceClassesTest {
    private static final DeviceClasses CLASSES = new DeviceClasses(List.of(
            kind("syringe-pump", "spritzenpumpe", "syringe pump", "pousse-seringue"),
            kind("ventilator", "beatmungsgerät", "ventilator"),
            kind("patient-monitor", "monitor", "patientenmonitor"),
            kind("reading-workstation", "befundungsmonitor"),
            kind("ct", "ct", "ct scanner"),
            kind("pc", "pc"),
            kind("laptop", "=portable", "notebook"),
            kind("printer", "scanner", "imprimante"),
            kind("late", "monitor")));

    private static DeviceClass kind(String id, String... words) {
        return new DeviceClass(id, Text.english(id), Category.MEDICAL, 3, Truth.YES, List.of(words));
    }

    private static Asset asset(String description, String model) {
        return new Asset(
                "A1",
                new Product("Maker", model, description, ""),
                new Software("", ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.YES, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", 2));
    }

    /** Each row: description, model, kind, why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spritzenpumpe Intensiv      |               | syringe-pump | whole word
            SPRITZENPUMPEN              |               | syringe-pump | plural, capitals
            Doppelspritzenpumpe         |               | syringe-pump | end of a longer word
            Spritzenpumpenwagen         |               | unknown | not the end: a trolley
            Beatmungsgeräte             |               | ventilator | umlaut
            Beatmungsgeraet             |               | ventilator | umlaut spelled out
            Beatmungsgerat              |               | ventilator | umlaut dropped
            pousse - seringue           |               | syringe-pump | a phrase, other punctuation
            syringe pumps               |               | syringe-pump | plural of a phrase
            Befundungsmonitor           |               | reading-workstation | the longest word wins
            OP-Monitor                  |               | patient-monitor | first class of two with the word
            PC CT                       |               | ct | same length: first in the catalogue
            CT-Scanner                  |               | ct | a phrase is longer than its word
            Act                         |               | unknown | short words count only as a whole
            portable                    |               | laptop | nothing else is written
            portable ventilator         |               | ventilator | something else is written
            Sprtizenpumpe               |               | syringe-pump | two letters swapped
            Raum 12                     | CT scanner 64 | ct | the model helps out
            Spritzenpumpe               | CT scanner 64 | syringe-pump | the description comes first
                                        |               | unknown | nothing is written
            """)
    void theWordsOfARowTellItsKind(String description, String model, String kind, String why) {
        Asset asset = asset(description == null ? "" : description, model == null ? "" : model);
        assertThat(CLASSES.classify(asset).id()).as(why).isEqualTo(kind);
    }

    @Test
    void whatNoWordTellsIsUnknownAndNotHarmless() {
        DeviceClass unknown = DeviceClasses.classify(asset("Ding", ""), List.of());
        assertThat(unknown.category()).isEqualTo(Category.UNKNOWN);
        assertThat(unknown.harm()).isGreaterThan(1);
        assertThat(unknown.patientData()).isEqualTo(Truth.UNKNOWN);
    }
}
