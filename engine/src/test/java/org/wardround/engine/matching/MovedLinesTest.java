package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.kernel.Source;

/** Product lines that went from one maker to another: the line meets notices of both, and nothing else does. */
class MovedLinesTest {
    private static final Source SOURCE = Source.planningAssumption(2026);
    private static final List<VendorAlias> ALIASES = Stream.of(
                    List.of(Fixture.company("Seller", "Seller"), Fixture.company("Buyer", "Buyer")),
                    moved("Vua PACS"),
                    moved("Vua RIS"),
                    moved("RTA560"))
            .flatMap(List::stream)
            .toList();
    private static final AdvisoryIndex INDEX = new Matcher(ALIASES, Fixture.classes())
            .over(List.of(
                    of(2021, "BOUGHT", "Buyer", "Vua PACS"),
                    of(2021, "SPEECH", "Buyer", "Vua Speech"),
                    of(2022, "SERIES", "Buyer", "RTA500 series CMU"),
                    of(2018, "BEFORE", "Buyer", "Vua PACS"),
                    of(2018, "SOLD", "Seller", "Vua PACS"),
                    of(2024, "AFTER", "Seller", "Vua PACS"),
                    of(2021, "OTHER", "Buyer", "Scanna 64")));

    private static List<VendorAlias> moved(String line) {
        return List.of(
                new VendorAlias("Seller", "Buyer", line, AliasKind.PRODUCT_LINE, SOURCE, Tenure.until(2019)),
                new VendorAlias("Buyer", "Buyer", line, AliasKind.PRODUCT_LINE, SOURCE, Tenure.since(2019)));
    }

    private static Advisory of(int year, String id, String vendor, String product) {
        Advisory plain = Fixture.advisory(id, vendor, product, "< 13");
        LocalDate day = LocalDate.of(year, 6, 1);
        return new Advisory(
                id,
                plain.title(),
                plain.publisher(),
                plain.category(),
                new Tracking("1", "final", day, day),
                plain.products(),
                plain.vulnerabilities(),
                plain.origin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // notices of the old maker until the sale, of the new one from then on
                "Seller; Vua PACS; BOUGHT SOLD AFTER",
                "Buyer; Vua PACS; BOUGHT SOLD BEFORE",
                // a member of a series that a notice names by its round number
                "Seller; RTA560; SERIES",
                // what the two have besides stays apart, and so does another line of that name
                "Seller; Vua RIS; -",
                "Seller; Scanna 64; -",
                "Buyer; Scanna 64; OTHER"
            })
    void aLineMeetsTheNoticesOfBothWhileItWasTheirs(String maker, String model, String advisories) {
        assertThat(INDEX.match(Fixture.asset(maker, model, "", "12")))
                .extracting(Match::advisoryId)
                .containsExactlyInAnyOrder(advisories == null ? new String[0] : advisories.split(" "));
    }

    @Test
    void theReasonSaysWhichLineWentWhereAndWhen() {
        assertThat(INDEX.match(Fixture.asset("Seller", "RTA560", "", "12")))
                .singleElement()
                .extracting(match -> match.reason().vendor())
                .isEqualTo(new VendorEvidence.LineMoved("Seller", "Buyer", "RTA560", "Seller", "Buyer", 2019));
    }

    @Test
    void aNearMissSaysThatTheMakerIsAnotherOne() {
        assertThat(INDEX.nearMisses(Fixture.asset("Seller", "Scanna 64", "", "12"), MatchMode.USUAL))
                .filteredOn(miss -> miss.advisoryId().equals("OTHER"))
                .singleElement()
                .extracting(NearMiss::refusal)
                .isEqualTo(new Refusal.OtherMaker("Seller", "Buyer"));
    }
}
