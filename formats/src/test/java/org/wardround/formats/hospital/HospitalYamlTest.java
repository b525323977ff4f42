package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.YamlFile;
import org.wardround.testkit.Repository;
import tools.jackson.databind.JsonNode;

class HospitalYamlTest {
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyValueOfAnEmptyFileIsAStatedDefault() {
        Hospital hospital = hospital("{}");
        assertThat(problems).isEmpty();
        assertThat(hospital.profile().beds()).isEqualTo(300);
        assertThat(hospital.profile().staff()).isEqualTo(1170);
        assertThat(hospital.profile().country()).isEqualTo("ZZ");
        assertThat(hospital.profile().publicBody()).isTrue();
        assertThat(hospital.assumed())
                .extracting(Assumed::key)
                .contains(
                        "name",
                        "country",
                        "beds",
                        "staff",
                        "revenue_per_year",
                        "public_body",
                        "currency",
                        "budget.one_off_per_year",
                        "staff_hours_per_quarter.security",
                        "activity_per_year.visits",
                        "freezes",
                        "in_place",
                        "services")
                .doesNotContain("rate_to_euro", "budget.per_year")
                .doesNotHaveDuplicates();
        assertThat(hospital.assumed())
                .allSatisfy(assumed -> assertThat(assumed.rule()).isNotBlank());
    }

    @Test
    void defaultsGrowWithTheHospital() {
        Hospital hospital = hospital("{beds: 1000}");
        assertThat(hospital.profile().staff()).isEqualTo(3900);
        assertThat(hospital.profile().revenuePerYear()).isEqualTo(Euros.of(350_000_000));
        assertThat(hospital.assumed()).extracting(Assumed::key).doesNotContain("beds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{beds: 0}!/beds", // no beds
                "{beds: 1000000000}!/beds", // 10^9 beds
                "{beds: -3}!/beds",
                "{beds: .nan}!line 1", // not a number
                "{beds: .inf}!line 1",
                "{beds: many}!/beds",
                "{beds: [1]}!/beds",
                "{revenue_per_year: -1}!/revenue_per_year", // negative money
                "{budget: {one_off_per_year: -5, running_per_year: 1}}!/budget/one_off_per_year",
                "{currency: CHF, rate_to_euro: 0}!/rate_to_euro", // a rate of 0
                "{staff_hours_per_quarter: {it: 1.0e+300}}!/staff_hours_per_quarter/it",
                "{country: Belgium}!/country",
                "{bedz: 100}!/bedz", // an unknown key
                "{budget: {per_quarter: 1}}!/budget/per_quarter",
                "{staff_hours_per_quarter: {gardening: 1}}!/staff_hours_per_quarter/gardening",
                "{in_place: {S1: 1.5}}!/in_place/S1",
                "{services: [{id: a, name: A, criticality: 9}]}!/services/0/criticality",
                "{freezes: [{from: 2026-12-15, to: 2026-01-10}]}!/freezes/0/to",
                "{freezes: [{from: soon, to: 2026-01-10}]}!/freezes/0/from",
                "{schema: 2}!/schema",
                "{currency: CHF}!/rate_to_euro", // a foreign currency without its value
                "{overrides: 5}!/overrides",
            })
    void senselessValueIsReportedAndReplaced(String yaml, String place) {
        Hospital hospital = hospital(yaml);
        assertThat(problems).extracting(problem -> problem.location().place()).contains(place);
        assertThat(hospital.profile().beds()).isEqualTo(300);
        assertThat(hospital.profile().revenuePerYear()).isEqualTo(Euros.of(105_000_000));
        assertThat(hospital.means().freezes()).isEmpty();
        assertThat(hospital.services()).isEmpty();
        assertThat(hospital.currency().euros()).isPositive();
    }

    @Test
    void foreignMoneyIsConverted() {
        Hospital hospital = hospital("""
                currency: chf
                rate_to_euro: 1.05
                revenue_per_year: 100000000
                budget: {per_year: 200000}
                """);
        assertThat(hospital.currency()).isEqualTo(new Currency("CHF", 1.05));
        assertThat(hospital.profile().revenuePerYear()).isEqualTo(Euros.of(105_000_000));
        assertThat(hospital.means().budget()).isEqualTo(new Budget.Pooled(Euros.of(210_000)));
        assertThat(problems).isEmpty();
    }

    @Test
    void moneyOfUnknownWorthIsNotUsed() {
        Hospital hospital = hospital("{currency: HUF, budget: {one_off_per_year: 90000000, running_per_year: 1}}");
        assertThat(hospital.means().budget()).isEqualTo(new Budget.Split(Euros.of(189_000), Euros.of(136_500)));
        assertThat(hospital.currency()).isEqualTo(new Currency("EUR", 1));
    }

    @Test
    void givenValuesAreTakenAsTheyAre() {
        Hospital hospital = hospital("""
                schema: 1
                name: Haus
                country: el
                beds: "1 200"
                public_body: false
                staff_hours_per_quarter: {security: 0}
                in_place: {S20: 0.8, S1: 0}
                excluded_solutions: [{id: S17, reason: no}]
                """);
        assertThat(hospital.profile().name()).isEqualTo("Haus");
        assertThat(hospital.profile().country()).isEqualTo("GR");
        assertThat(hospital.profile().beds()).isEqualTo(1200);
        assertThat(hospital.profile().publicBody()).isFalse();
        assertThat(hospital.means().hoursPerQuarter()).containsEntry(Role.SECURITY, new Hours(0));
        assertThat(hospital.measures().inPlace()).containsOnlyKeys("S20");
        assertThat(hospital.measures().excluded()).containsEntry("S17", "no");
        assertThat(problems).isEmpty();
    }

    private Hospital hospital(String yaml) {
        Read<Defaults> defaults = Defaults.read(Repository.path("catalogue/defaults.yaml"));
        assertThat(defaults.problems()).isEmpty();
        Path file = Names.file(folder, "hospital.yaml", yaml, StandardCharsets.UTF_8);
        Read<JsonNode> tree = YamlFile.read(file);
        problems.addAll(tree.problems());
        HospitalYaml hospital = new HospitalYaml(tree.value(), defaults.value(), problems);
        hospital.overrides();
        return hospital.hospital("Folder");
    }
}
