package org.wardround.engine.matching;

import java.util.List;
import org.wardround.engine.matching.NameMatch.Grade;

/**
 * A product that a row names.
 *
 * @param entry the product
 * @param name why it is this product
 * @param vendor why it is this maker
 * @param test how versions are tested
 * @param needsHost whether the row must also be the thing that the product runs on or is part of
 */
record Named(Entry entry, NameMatch name, VendorEvidence vendor, VersionTest test, boolean needsHost) {
    private static final int BY_IDENTIFIER = 100;

    /** A product that an identifier names: nothing is missing. */
    static Named by(Hit hit) {
        NameMatch name = new NameMatch(
                Grade.FULL,
                List.of(hit.identifier()),
                List.of(),
                List.of(),
                BY_IDENTIFIER,
                1,
                BY_IDENTIFIER,
                false,
                true,
                true,
                true,
                false,
                NamePattern.Source.IDENTIFIER);
        VendorEvidence vendor = new VendorEvidence.ByIdentifier(hit.kind(), hit.identifier());
        return new Named(hit.entry(), name, vendor, hit.test(), hit.needsHost());
    }

    /** A product that words name. */
    static Named by(Entry entry, NameMatch name, VendorEvidence vendor) {
        return new Named(entry, name, vendor, new VersionTest.ByName(), true);
    }

    Named with(Grade grade) {
        return new Named(entry, name.with(grade), vendor, test, needsHost);
    }

    /** The version text of the advisory that was used, as written. */
    String rule() {
        return switch (test) {
            case VersionTest.ByName byName -> byName();
            case VersionTest.Same same -> entry.product().versionText();
            case VersionTest.ByText byText -> byText.text();
            case VersionTest.InOrder inOrder -> inOrder.text();
        };
    }

    /** What the name asks for stands before the version text, and alone where that leaves no version out. */
    private String byName() {
        String text = entry.product().versionText();
        if (entry.namedText().isEmpty()) {
            return text;
        }
        boolean open = VersionRuleParser.parse(text) instanceof VersionRule.Everything;
        return open ? entry.namedText() : entry.namedText() + ", " + text;
    }

    /** Whether the row is one of the models that stand where a version should. */
    boolean isListed() {
        return test instanceof VersionTest.ByName
                && name.source() == NamePattern.Source.MODEL_LIST
                && entry.modelList();
    }

    /** Whether the rule leaves no version out. */
    boolean isForAllVersions() {
        return switch (test) {
            case VersionTest.ByName byName -> entry.rule() instanceof VersionRule.Everything;
            case VersionTest.Same same -> false;
            case VersionTest.ByText byText -> byText.rule() instanceof VersionRule.Everything;
            case VersionTest.InOrder inOrder -> inOrder.range().constraints().isEmpty();
        };
    }

    /** Whether the strict mode takes it: maker and whole name as written, or an identifier. */
    boolean isConfirmed() {
        boolean whole = name.grade() == Grade.FULL && name.exact() && name.source() != NamePattern.Source.TITLE;
        return switch (vendor) {
            case VendorEvidence.ByIdentifier by -> true;
            case VendorEvidence.ByPerson person -> true;
            case VendorEvidence.SameVendor same -> whole;
            case VendorEvidence.InText inText -> false;
            case VendorEvidence.LineMoved moved -> false;
        };
    }
}
