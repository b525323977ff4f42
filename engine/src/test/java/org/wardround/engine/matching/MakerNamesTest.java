package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;

class MakerNamesTest {
    private final List<Asset> rows = new ArrayList<>();
    private final List<NoticeCoverage> coverage = new ArrayList<>();

    private Asset row(String maker, String model) {
        Asset plain = Fixture.asset(maker, model, "", "1");
        Asset row = new Asset(
                plain.id(),
                plain.product(),
                plain.software(),
                plain.identifiers(),
                plain.network(),
                plain.place(),
                plain.quantity(),
                plain.supportEnd(),
                new RowRef("inventory.csv", rows.size() + 2));
        rows.add(row);
        return row;
    }

    /** A row whose maker the catalogue knows by another name. */
    private Asset known(String canonical, String maker, String model) {
        Asset row = row(maker, model);
        coverage.add(new NoticeCoverage.NothingPublished(row.id(), row.row(), canonical, true));
        return row;
    }

    private String of(Asset row) {
        return MakerNames.of(rows, coverage).of(row.row());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VMware, Inc. | VMware",
                "Otis SA | OTIS",
                "MOBOTIX AG | Mobotix",
                "Testo SE | Testo SE & Co. KGaA",
                "Kieback&Peter GmbH & Co. KG | Kieback & Peter",
                "Völker GmbH | VOELKER",
                "Impianti S.p.A. | Impianti"
            })
    void legalFormsCaseAndAccentsMakeNoOtherMaker(String one, String other) {
        Asset first = row(one, "A");
        Asset second = row(other, "B");
        assertThat(of(first)).isEqualTo(of(second)).isNotEmpty().doesNotContain("Inc", "GmbH", "KG", "S.p.A");
        assertThat(MakerNames.key(one)).isEqualTo(MakerNames.key(other));
    }

    @Test
    void theSpellingOfMostRowsIsShownAndTheCataloguesBeforeIt() {
        row("OTIS", "A");
        Asset row = row("Otis SA", "B");
        row("Otis", "C");
        assertThat(of(row)).isEqualTo("Otis");
        known("Otis Worldwide", "Otis", "D");
        assertThat(of(row)).isEqualTo("Otis");
        known("otis", "Otis", "D");
        assertThat(of(row)).isEqualTo("otis");
    }

    @Test
    void aShortNameIsTheMakerWhoseProductTheRowNames() {
        known("Fresenius Kabi", "Fresenius Kabi AG", "Agilia SP");
        known("Fresenius Medical Care", "Fresenius Medical Care", "5008S CorDiax");
        known("B. Braun", "B.Braun Melsungen AG", "Perfusor Space");

        assertThat(of(row("Fresenius", "Agilia SP"))).isEqualTo("Fresenius Kabi");
        assertThat(of(row("Fresenius", "Agilia VP WiFi"))).isEqualTo("Fresenius Kabi");
        assertThat(of(row("FRESENIUS SE", "5008S oCrDiax"))).isEqualTo("Fresenius Medical Care");
        assertThat(of(row("Braun", "PERFUSOR® Space"))).isEqualTo("B. Braun");
        assertThat(of(row("Braun", "Braun Perfusor fm"))).isEqualTo("B. Braun");
    }

    @Test
    void aShortNameThatNamesNothingOfTheOthersStaysByItself() {
        known("B. Braun", "B. Braun", "Perfusor Space");
        known("Fresenius Kabi", "Fresenius Kabi", "Agilia SP Station");
        known("Fresenius Medical Care", "Fresenius Medical Care", "Multi Station");
        // a clinical thermometer of another company
        assertThat(of(row("Braun", "ThermoScan PRO 6000"))).isEqualTo("Braun");
        // a word that both have
        assertThat(of(row("Fresenius", "Station"))).isEqualTo("Fresenius");
        // words that any company may have in its name
        assertThat(of(row("Medical Care", "Agilia SP Station"))).isEqualTo("Medical Care");
    }

    @Test
    void aNameOfTheCatalogueIsNeverTakenForAnother() {
        known("Siemens Healthineers", "Siemens Healthineers", "MAGNETOM Vida");
        assertThat(of(known("Siemens", "Siemens AG", "MAGNETOM Vida"))).isEqualTo("Siemens");
    }

    @Test
    void aWordThatOthersHaveTooTellsNothing() {
        known("B. Braun", "B. Braun", "Akku Station");
        known("Zoll", "Zoll", "Akku");
        assertThat(of(row("Braun", "Akku"))).isEqualTo("Braun");
    }

    @Test
    void aMakerPublishesWhenOneOfItsRowsIsSpokenOf() {
        Asset row = row("VMware, Inc.", "ESXi");
        coverage.add(new NoticeCoverage.Published(row.id(), row.row(), "VMware", false));
        row("vmware", "ESXi");
        MakerNames names = MakerNames.of(rows, coverage);
        assertThat(names.publishes(names.of(rows.getLast().row()))).isTrue();
        assertThat(names.publishes("Otis")).isFalse();
    }
}
