package org.wardround.engine.matching;

import org.wardround.engine.kernel.Truth;
import org.wardround.engine.packages.VersRange;

/** How the version of a row is tested against a product that it names. */
sealed interface VersionTest {
    /** As a product that was found by its name: by the version text, lists of models and the machine that it runs on. */
    record ByName() implements VersionTest {}

    /** The identifier names one thing in one version. */
    record Same() implements VersionTest {}

    /**
     * By a rule for versions that are written for people.
     *
     * @param own version in the identifier of the row; counts where the row gives none
     * @param rule the rule
     * @param text as written
     */
    record ByText(String own, VersionRule rule, String text) implements VersionTest {}

    /**
     * In the order of the package's ecosystem.
     *
     * @param own version in the identifier of the row; counts more than the row's own, since that may lack epoch or revision
     * @param range the range
     * @param text as written
     */
    record InOrder(String own, VersRange range, String text) implements VersionTest {}

    /** The same test with the version that the identifier of a row gives. */
    default VersionTest with(String own) {
        return switch (this) {
            case ByName byName -> this;
            case Same same -> this;
            case ByText byText -> new ByText(own, byText.rule(), byText.text());
            case InOrder inOrder -> new InOrder(own, inOrder.range(), inOrder.text());
        };
    }

    /** The version that counts. */
    default String version(RowVersion row) {
        return switch (this) {
            case ByName byName -> row.written();
            case Same same -> row.written();
            case ByText byText -> row.isKnown() ? row.written() : byText.own();
            case InOrder inOrder -> inOrder.own().isEmpty() ? row.written() : inOrder.own();
        };
    }

    /** Tests in the order of the ecosystem; one that has no place in it is unknown. */
    static Outcome test(InOrder test, RowVersion row) {
        String version = test.version(row);
        Truth inside = test.range().contains(version);
        return switch (inside) {
            case YES -> new Outcome.Inside();
            case NO -> new Outcome.Outside(test.range().side(version).orElse(0));
            case UNKNOWN -> new Outcome.Unknown(version.isBlank() ? "no-version" : "different-scheme");
        };
    }

    /** Tests by the rule of a text. */
    static Outcome test(ByText test, RowVersion row) {
        RowVersion version = row.isKnown() || test.own().isEmpty() ? row : row.with(test.own());
        return VersionCheck.test(version, test.rule());
    }
}
