package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.testkit.Repository;

/** The sample hospital has broken rows on purpose; what becomes of each is checked here. */
class SampleHospitalTest {
    private static Read<HospitalFiles> read;

    @BeforeAll
    static void readFolder() {
        read = HospitalFolder.read(
                Repository.path("samples/st-elara"), Repository.path("catalogue"), LocalDate.of(2026, 11, 24));
    }

    @Test
    void everyRowOfTheInventoryIsAccountedFor() {
        InventoryAccount account = read.value().account();
        assertThat(account.rowsIn()).isEqualTo(account.assets() + 2);
        assertThat(account.unusable()).hasSize(1);
        assertThat(account.exactDuplicates()).hasSize(1);
        assertThat(account.duplicateIds()).hasSize(2);
        assertThat(account.withoutId()).hasSize(3);
        assertThat(account.columns().persons()).containsExactly("Verantwortlich");
        assertThat(account.columns().unknown()).isEmpty();
    }

    @Test
    void onlyErrorIsTheRowThatNamesNothing() {
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("inventory.row.nameless"));
    }

    @Test
    void umlautsOfTheWindowsFileAreRight() {
        assertThat(read.value().inventory().assets())
                .anyMatch(asset -> asset.product().manufacturer().equals("Dräger"))
                .noneMatch(asset ->
                        asset.toString().contains("\uFFFD") || asset.toString().contains("Ã"));
    }

    @Test
    void hospitalNeedsNoDefault() {
        assertThat(read.value().hospital().assumed()).isEmpty();
        assertThat(read.value().hospital().means().budget())
                .isEqualTo(new Budget.Split(Euros.of(140_000), Euros.of(70_000)));
        assertThat(read.value().hospital().measures().inPlace()).containsEntry("S20", 0.8);
        assertThat(read.value().answers()).hasSize(45);
        assertThat(read.value().inventory().suppliers()).hasSizeGreaterThan(20);
    }

    @Test
    void everyComponentBelongsToAnAsset() {
        assertThat(read.value().inventory().components())
                .hasSizeGreaterThan(150)
                .extracting(Component::assetId)
                .doesNotContain("");
    }
}
