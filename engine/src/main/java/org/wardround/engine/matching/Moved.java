package org.wardround.engine.matching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A product line that another maker had, or has, as a row of one of the two names it.
 *
 * @param line the line
 * @param mine how the maker of the row has it
 * @param theirs how the other maker has it
 */
record Moved(String line, VendorAlias mine, VendorAlias theirs) {
    /** The evidence that a product is of the line; empty where the line was not with its maker when the notice came. */
    Optional<VendorEvidence> evidence(String written, Entry entry) {
        Maker vendor = entry.maker();
        int year = entry.advisory().tracking().initialRelease().getYear();
        if (!theirs.tenure().holdsIn(year) || !isOf(EntryMaker.name(entry.product()))) {
            return Optional.empty();
        }
        boolean came = theirs.tenure().begins() && mine.tenure().ends();
        boolean went = mine.tenure().begins() && theirs.tenure().ends();
        if (!came && !went) {
            return Optional.of(new VendorEvidence.InText(line, vendor.written(), theirs.canonical()));
        }
        VendorAlias from = came ? mine : theirs;
        VendorAlias to = came ? theirs : mine;
        return Optional.of(new VendorEvidence.LineMoved(
                written,
                vendor.written(),
                line,
                from.canonical(),
                to.canonical(),
                to.tenure().first()));
    }

    /** Whether a product's name has the words of the line; its numbers may be those of a whole series. */
    private boolean isOf(String product) {
        Set<String> words = new HashSet<>();
        Atom.of(product).forEach(atom -> words.add(atom.text()));
        return Atom.of(line).stream().allMatch(atom -> atom.isNumber() || words.contains(atom.text()));
    }
}
