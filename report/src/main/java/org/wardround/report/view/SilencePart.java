package org.wardround.report.view;

import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/**
 * For what share of the medical devices nobody publishes notices; where that is not known, so it says. A share of nothing is
 * no number.
 */
record SilencePart(ReviewResult result, Words words, Shown shown) {
    private static final String SHARE = "coverage.no-notices";

    Line tile() {
        return known() ? shown.line(SHARE) : words.line("annex.not-known");
    }

    Line sentence() {
        return known() ? words.line("board.unknown.notices", shown.part(SHARE)) : words.line(why());
    }

    private boolean known() {
        return !unread() && facts().medicalDevices() > 0;
    }

    private String why() {
        return unread() ? "board.unknown.no-notices" : "board.unknown.no-medical";
    }

    private boolean unread() {
        return result.input().intelligence().advisories().isEmpty() && facts().noNoticesShare() == 0;
    }

    private InventoryFacts facts() {
        return result.findings().facts();
    }
}
