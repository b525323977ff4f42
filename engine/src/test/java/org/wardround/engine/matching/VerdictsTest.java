package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;

class VerdictsTest {
    private static final List<AdvisoryProduct> PRODUCTS = List.of(
            Fixture.product("OLD", "Philips", "DoseWise Portal", "< 2.0"),
            Fixture.product("NEW", "Philips", "DoseWise Portal", "2.0"));

    @ParameterizedTest
    @CsvSource({
        // version, status of "< 2.0", status of "2.0", verdict
        "1.5, KNOWN_AFFECTED, FIXED, AFFECTED",
        "2.0, KNOWN_AFFECTED, FIXED, FIXED",
        "2.0, KNOWN_AFFECTED, KNOWN_NOT_AFFECTED, NOT_AFFECTED",
        "1.5, UNDER_INVESTIGATION, FIXED, POSSIBLE",
        "3.0, KNOWN_AFFECTED, FIXED, NOT_AFFECTED"
    })
    void whatThePublisherStatesOfAVersionDecides(
            String version, ProductStatus old, ProductStatus current, Verdict verdict) {
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(old, List.of("OLD"));
        status.put(current, List.of("NEW"));

        assertThat(match(status, version).verdict()).isEqualTo(verdict);
    }

    @Test
    void notAffectedBeatsAffectedForTheSameProduct() {
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, List.of("OLD", "NEW"));
        status.put(ProductStatus.KNOWN_NOT_AFFECTED, List.of("OLD"));

        assertThat(match(status, "1.5").verdict()).isEqualTo(Verdict.NOT_AFFECTED);
    }

    @Test
    void aProductWithoutAnyStatusIsPossible() {
        Match match = match(new TreeMap<>(), "1.5");

        assertThat(match.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(match.reason().version()).isEqualTo(new VersionEvidence.ByStatus("none"));
    }

    @Test
    void aRowWithoutVersionIsPossibleUnderABoundAndAffectedUnderAll() {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), List.of())
                .over(List.of(
                        Fixture.advisory("A", "Philips", "DoseWise Portal", "< 2.0"),
                        Fixture.advisory("B", "Philips", "DoseWise Portal", "vers:all/*")));

        List<Match> matches = index.match(Fixture.asset("Philips", "DoseWise Portal", "", "n/a"));

        assertThat(matches).extracting(Match::verdict).containsExactly(Verdict.POSSIBLE, Verdict.AFFECTED);
        assertThat(matches.getFirst().reason().version()).isEqualTo(new VersionEvidence.NoVersion("< 2.0"));
    }

    @Test
    void theSilenceOfAMakerIsToldApartFromPublishedNotices() {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), List.of())
                .over(List.of(Fixture.advisory("A", "Philips", "DoseWise Portal", "< 2.0")));
        Asset philips = Fixture.asset("Philips Medical Systems", "Lumify", "", "");
        Asset braun = Fixture.asset("B. Braun", "Dialog iQ", "", "");
        Asset nobody = Fixture.asset("unbekannt", "Waage", "", "");

        Matches matches = index.match(new Inventory(List.of(philips, braun, nobody), List.of(), List.of()));

        assertThat(matches.matches()).isEmpty();
        assertThat(matches.coverage())
                .containsExactly(
                        new NoticeCoverage.Published("A1", philips.row(), "Philips"),
                        new NoticeCoverage.NothingPublished("A1", braun.row(), "B. Braun"),
                        new NoticeCoverage.MakerNotKnown("A1", nobody.row()));
    }

    private static Match match(TreeMap<ProductStatus, List<String>> status, String version) {
        Advisory advisory = Fixture.advisory("A", PRODUCTS, status);
        return new Matcher(Fixture.aliases(), List.of())
                .over(List.of(advisory))
                .match(Fixture.asset("Philips", "DoseWise Portal", "", version))
                .getFirst();
    }

    @Test
    void otherEntriesThatComeToTheSameAreNamedBesideTheDecidingOne() {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), Fixture.classes())
                .over(List.of(Fixture.advisory("A", "Acme", "Monita 65", "< 1.5", "Monita 65", "2.1 - 2.4")));

        assertThat(index.match(Fixture.asset("Acme", "Monita 65", "", "3.2")))
                .singleElement()
                .satisfies(match -> assertThat(match.reason().otherRules()).containsExactly("2.1 - 2.4"));
        assertThat(index.match(Fixture.asset("Acme", "Monita 65", "", "1.2")))
                .singleElement()
                .satisfies(match -> assertThat(match.reason().otherRules()).isEmpty());
    }
}
