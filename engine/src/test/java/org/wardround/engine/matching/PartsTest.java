package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;

class PartsTest {
    private static final RowRef ROW = new RowRef("inventory.csv", 2);
    private static final Ruling OTHER = new Ruling("CVE-1", "VEX", Verdict.NOT_AFFECTED, Ruling.Kind.PREVAILS);

    /** The part that stands first in the list is the one that the sentence is about, in whatever order they came. */
    @Test
    void theReasonOfSeveralPartsIsThatOfTheFirst() {
        Parts parts = new Parts(List.of());
        parts.add(part("zlib", 9), List.of(match(Verdict.AFFECTED, "zlib", List.of(OTHER))));
        parts.add(part("openssl", 3), List.of(match(Verdict.AFFECTED, "openssl", List.of())));

        Reason reason = parts.all().getFirst().reason();

        assertThat(reason.parts()).extracting(PartMatch::name).containsExactly("openssl", "zlib");
        assertThat(reason.product().advisoryProduct()).isEqualTo("openssl");
        assertThat(reason.isOfPart()).isTrue();
    }

    @Test
    void whatOthersSayOfAnotherPartStaysWithThatPart() {
        Parts parts = new Parts(List.of());
        parts.add(part("openssl", 3), List.of(match(Verdict.AFFECTED, "openssl", List.of())));
        parts.add(part("zlib", 9), List.of(match(Verdict.NOT_AFFECTED, "zlib", List.of(OTHER))));

        Reason reason = parts.all().getFirst().reason();

        assertThat(reason.rulings()).isEmpty();
        assertThat(reason.parts().getLast().reason().rulings()).containsExactly(OTHER);
    }

    @Test
    void theAssetItselfComesBeforeItsParts() {
        Parts parts = new Parts(List.of(match(Verdict.AFFECTED, "pump", List.of())));
        parts.add(part("openssl", 3), List.of(match(Verdict.AFFECTED, "openssl", List.of())));

        Reason reason = parts.all().getFirst().reason();

        assertThat(reason.product().advisoryProduct()).isEqualTo("pump");
        assertThat(reason.isOfPart()).isFalse();
    }

    @Test
    void aPartThatIsWorseThanTheAssetGivesTheReason() {
        Parts parts = new Parts(List.of(match(Verdict.NOT_AFFECTED, "pump", List.of())));
        parts.add(part("openssl", 3), List.of(match(Verdict.AFFECTED, "openssl", List.of())));

        Match match = parts.all().getFirst();

        assertThat(match.verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(match.reason().isOfPart()).isTrue();
    }

    private static Component part(String name, int line) {
        return new Component("A1", name, "1.0", "", "", new RowRef("s.json", line));
    }

    private static Match match(Verdict verdict, String product, List<Ruling> rulings) {
        Reason reason = new Reason(
                        new VendorEvidence.SameVendor("Acme", "Acme", "acme", ""),
                        new ProductEvidence(product, List.of(product), List.of(), 1),
                        new VersionEvidence.AllVersions("vers:all/*"),
                        product,
                        "/product_tree/" + product)
                .withRulings(rulings);
        return new Match(
                "A1",
                ROW,
                "NOTICE",
                verdict,
                List.of(new VulnerabilityVerdict("CVE-1", verdict, Basis.STATED)),
                reason);
    }
}
