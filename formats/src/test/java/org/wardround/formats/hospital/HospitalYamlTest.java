package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Funding;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Purse;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.inventory.Staffing;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.inventory.Wish;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Quarter;
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

    /** Each row: what is wrong, and where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{grants: [{id: g, amount: -1, from: 2027-01-01, to: 2027-12-31, solutions: [S1]}]}!/grants/0/amount",
                "{grants: [{id: g, amount: 5, own_share: 1, from: 2027-01-01, to: 2027-12-31, solutions: [S1]}]}!/grants/0/own_share",
                "{grants: [{id: g, amount: 5, from: 2027-01-01, to: 2026-12-31, solutions: [S1]}]}!/grants/0/to",
                "{grants: [{id: g, amount: 5, from: 2027-01-01, to: 2027-12-31}]}!/grants/0/solutions",
                "{grants: [{id: g, amount: 5, from: 2027-01-01, to: 2027-12-31, solution: S1}]}!/grants/0/solution",
                "{staff_changes: [{role: gardener, from: 2027-01-01, hours_per_quarter: 5}]}!/staff_changes/0/role",
                "{staff_changes: [{role: it, from: soon, hours_per_quarter: 5}]}!/staff_changes/0/from",
                "{pinned_solutions: [{id: S1, quarter: summer}]}!/pinned_solutions/0/quarter",
                "{pinned_solutions: [{id: S1}, {id: S1}]}!/pinned_solutions/1/id",
                "{disruptive_at_once: -1}!/disruptive_at_once",
                "{discount_per_year: 3}!/discount_per_year", // 300 %
            })
    void aWishThatMakesNoSenseIsReported(String yaml, String place) {
        Hospital hospital = hospital(yaml);
        assertThat(problems).extracting(problem -> problem.location().place()).contains(place);
        assertThat(hospital.means().funding()).isEmpty();
        assertThat(hospital.means().staffing()).isEmpty();
        assertThat(hospital.means().discountPerYear()).isEqualTo(0.03);
        assertThat(hospital.measures().wishes()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatAHospitalWantsOfItsPlanIsRead() {
        Hospital hospital = hospital("""
                currency: CHF
                rate_to_euro: 0.5
                disruptive_at_once: 0
                discount_per_year: 0
                staff_changes: [{role: clinical-engineering, from: 2027-08-15, hours_per_quarter: 12.5, reason: leaves}]
                grants: [{id: g, amount: 100, own_share: 0.25, from: 2027-01-01, to: 2028-06-30, solutions: [S1, S2]}]
                pinned_solutions: [{id: S3, quarter: 2027-Q4, reason: decided}, {id: S4}]
                """);
        assertThat(problems).isEmpty();
        assertThat(hospital.means().disturbancesAtOnce()).isZero();
        assertThat(hospital.means().discountPerYear()).isZero();
        assertThat(hospital.means().staffing())
                .containsExactly(
                        new Staffing(Role.CLINICAL_ENGINEERING, LocalDate.of(2027, 8, 15), new Hours(12.5), "leaves"));
        assertThat(hospital.means().funding())
                .containsExactly(new Funding(
                        "g",
                        Euros.of(50),
                        0.25,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 6, 30),
                        List.of("S1", "S2")));
        assertThat(hospital.measures().wishes())
                .containsExactly(new Wish.In("S3", new Quarter(2027, 4), "decided"), new Wish.AtAnyTime("S4", ""));
    }

    @Test
    void moreGrantsThanCanBePlannedWithAreReported() {
        StringBuilder grants = new StringBuilder("grants:\n");
        for (int i = 0; i < 8; i++) {
            grants.append("  - {id: g" + i + ", amount: 1, from: 2027-01-01, to: 2027-02-01, solutions: [S1]}\n");
        }
        Hospital hospital = hospital(grants.toString());
        assertThat(hospital.means().funding()).hasSize(HospitalWishes.MOST_FUNDING);
        assertThat(problems).extracting(Problem::code).containsExactly("hospital.grants");
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
    void moneyMayComeByQuarter() {
        Hospital hospital = hospital("""
                currency: CHF
                rate_to_euro: 1.05
                money_by_quarter:
                  2027-Q1: 60000
                  2027-Q3: {one_off: 20000, running: 10000}
                """);

        assertThat(problems).isEmpty();
        Budget.ByQuarter budget = (Budget.ByQuarter) hospital.means().budget();
        assertThat(budget.in(new Quarter(2026, 4))).isEqualTo(new Purse.Together(Euros.ZERO));
        assertThat(budget.in(new Quarter(2027, 2))).isEqualTo(new Purse.Together(Euros.of(63_000)));
        assertThat(budget.in(new Quarter(2029, 1))).isEqualTo(new Purse.Apart(Euros.of(21_000), Euros.of(10_500)));
        assertThat(hospital.assumed()).extracting(Assumed::key).doesNotContain("budget.one_off_per_year");
    }

    /** Each row: what is wrong, and where; what can be read is used. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{money_by_quarter: {2027-Q2: 60000, autumn: 5}}!/money_by_quarter/autumn",
                "{money_by_quarter: {2027-Q2: 60000, 2027-Q5: 5}}!/money_by_quarter/2027-Q5",
                "{money_by_quarter: {2027-Q2: 60000, 2027-Q3: -5}}!/money_by_quarter/2027-Q3",
                "{money_by_quarter: {2027-Q2: 60000, 2027-Q3: {one_off: 5, runing: 5}}}!/money_by_quarter/2027-Q3/runing",
                "{money_by_quarter: {2027-Q2: 60000}, budget: {per_year: 5}}!/budget",
            })
    void aFaultInMoneyByQuarterIsNamedWithItsPlace(String yaml, String place) {
        Hospital hospital = hospital(yaml);
        assertThat(problems).extracting(problem -> problem.location().place()).contains(place);
        Budget.ByQuarter budget = (Budget.ByQuarter) hospital.means().budget();
        assertThat(budget.in(new Quarter(2027, 2))).isEqualTo(new Purse.Together(Euros.of(60_000)));
    }

    @Test
    void twoPointsMakeALineOfWhatTheBoardCouldBear() {
        Hospital hospital = hospital("""
                currency: CHF
                rate_to_euro: 1.05
                tolerance: [{once_in_years: 100, loss: 6000000}, {once_in_years: 20, loss: 1000000}]
                """);
        assertThat(problems).isEmpty();
        assertThat(hospital.means().tolerance())
                .isEqualTo(new Tolerance.Line(
                        new Tolerance.Anchor(20, Euros.of(1_050_000)), new Tolerance.Anchor(100, Euros.of(6_300_000))));
    }

    /** Each row: what makes no line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{tolerance: [{once_in_years: 20, loss: 5}]}!/tolerance", // one point
                "{tolerance: [{once_in_years: 20, loss: 5}, {once_in_years: 20, loss: 9}]}!/tolerance", // equally rare
                "{tolerance: [{once_in_years: 20, loss: 5}, {once_in_years: 50, loss: 5}]}!/tolerance", // equally large
                "{tolerance: [{once_in_years: 1, loss: 5}, {once_in_years: 50, loss: 9}]}!/tolerance/0/once_in_years",
                "{tolerance: [{once_in_years: 20, loss: -5}, {once_in_years: 50, loss: 9}]}!/tolerance/0/loss",
            })
    void whatMakesNoLineOfToleranceIsReported(String yaml, String place) {
        hospital(yaml);
        assertThat(problems).extracting(problem -> problem.location().place()).contains(place);
    }

    @Test
    void moneyByQuarterOfUnknownWorthIsNotUsedEither() {
        Hospital hospital = hospital("{currency: HUF, money_by_quarter: {2027-Q2: 60000}}");
        assertThat(hospital.means().budget()).isInstanceOf(Budget.Split.class);
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
