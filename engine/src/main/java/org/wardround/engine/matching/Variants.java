package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Variants that a note after one name tells apart: "PAC2200 (with CLP Approval)", "PAC2200 (without MID Approval)". A
 * row with the name alone may be any of them, so that it is affected for certain only where all of them are.
 */
final class Variants {
    private static final Pattern NOTE = Pattern.compile("(?i)\\(((?:with|without)\\b[^()]*)\\)");

    private final List<String> notes = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final boolean any;

    Variants(List<Named> products) {
        Map<String, Set<String>> notesOf = new HashMap<>();
        for (Named product : products) {
            String name = EntryMaker.name(product.entry().product());
            Matcher note = NOTE.matcher(name);
            boolean noted = note.find() && product.test() instanceof VersionTest.ByName;
            notes.add(noted ? Fold.fold(note.group(1)) : "");
            bases.add(noted ? Fold.fold(note.replaceFirst("")) : "");
            notesOf.computeIfAbsent(bases.getLast(), base -> new HashSet<>()).add(notes.getLast());
        }
        notesOf.remove("");
        this.any = notesOf.values().stream().anyMatch(all -> all.size() > 1);
    }

    /** What testing versions gave, with doubt where the row does not say which variant it is. */
    List<Outcome> settled(List<Outcome> outcomes, RowVersion row) {
        if (!any) {
            return outcomes;
        }
        List<Outcome> settled = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            boolean open = outcome instanceof Outcome.Inside
                    && !bases.get(i).isEmpty()
                    && !row.text().contains(notes.get(i))
                    && hasOther(i, outcomes);
            settled.add(open ? new Outcome.Unknown("variant-not-given") : outcome);
        }
        return settled;
    }

    private boolean hasOther(int variant, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (bases.get(i).equals(bases.get(variant))
                    && !notes.get(i).equals(notes.get(variant))
                    && !(outcomes.get(i) instanceof Outcome.Inside)) {
                return true;
            }
        }
        return false;
    }
}
