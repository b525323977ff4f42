package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;

/** The second sentence of a reason is whole and true, whatever the row leaves out. */
final class VersionSentencesTest {
    private static final String EMPTY = "";

    @Test
    void aModelThatStandsWhereAVersionShouldIsNoVersion() {
        assertThat(english(Verdict.AFFECTED, new VersionEvidence.Listed("Accu-Chek Inform II")))
                .endsWith("It lists ours by name: Accu-Chek Inform II.");
    }

    @Test
    void aVersionInTheProductsNameIsGivenAsTheReason() {
        assertThat(english(Verdict.NOT_AFFECTED, new VersionEvidence.NamedFor("10.1.5", "8.0.x")))
                .endsWith("By its name the product is meant as “8.0.x”; our version is another one: 10.1.5.");
    }

    @Test
    void aReasonBesideTheVersionIsToldWithoutOne() {
        assertThat(english(Verdict.POSSIBLE, new VersionEvidence.NotComparable(EMPTY, "MMT-512", "model-not-given")))
                .endsWith("Whether it means ours cannot be told (it lists models, and ours is not clear);"
                        + " it speaks of: MMT-512.");
    }

    @Test
    void otherEntriesThatSayTheSameAreCounted() {
        Reason reason = new Reason(
                new VendorEvidence.LineMoved("Seller", "Buyer", "Vua PACS", "Seller", "Buyer", 2019),
                new ProductEvidence("Buyer Vua PACS", List.of("vua", "pacs"), List.of(), 1),
                new VersionEvidence.Compared("Version 3.2", "1.x", false),
                "P0",
                "/product_tree/branches/0",
                List.of(),
                List.of(),
                List.of("2.x"));

        assertThat(new Reasons(new Words("en", new Currency("EUR", 1))).match(Verdict.NOT_AFFECTED, reason))
                .isEqualTo("The notice names Buyer Vua PACS; “Vua PACS” went from Seller to Buyer in 2019."
                        + " Our version 3.2 is not among those affected: 1.x (and 1 more).");
    }

    @Test
    void aProductWithoutADecisionIsToldInASentence() {
        assertThat(english(Verdict.POSSIBLE, new VersionEvidence.ByStatus("none")))
                .endsWith("The notice names this product, but does not decide whether it is affected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noSentenceHasAHole(String language) {
        Reasons reasons = new Reasons(new Words(language, new Currency("EUR", 1)));
        List<VersionEvidence> all = List.of(
                new VersionEvidence.Compared(EMPTY, "< 1", true),
                new VersionEvidence.Compared(EMPTY, "< 1", false),
                new VersionEvidence.Listed(EMPTY),
                new VersionEvidence.NamedFor(EMPTY, "V2"),
                new VersionEvidence.NoVersion(EMPTY),
                new VersionEvidence.NotComparable(EMPTY, EMPTY, "condition"));
        for (VersionEvidence evidence : all) {
            for (Verdict verdict : Verdict.values()) {
                assertThat(reasons.match(verdict, reason(evidence)))
                        .as("%s %s", verdict, evidence)
                        .doesNotContain("  ", " .", ": .", "“”", "{")
                        .endsWith(".");
            }
        }
    }

    private static String english(Verdict verdict, VersionEvidence evidence) {
        return new Reasons(new Words("en", new Currency("EUR", 1))).match(verdict, reason(evidence));
    }

    private static Reason reason(VersionEvidence version) {
        return new Reason(
                new VendorEvidence.SameVendor("Acme", "Acme", "acme", EMPTY),
                new ProductEvidence("Monitor", List.of("monitor"), List.of(), 1),
                version,
                "P0",
                "/product_tree/branches/0");
    }
}
