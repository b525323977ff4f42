package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names that a notice leaves out and whose last piece, such as "R1-3" in "Venue 40 R1-3", rows have in their version column
 * instead of their model.
 */
final class Exclusions {
    private final List<Unit> open = new ArrayList<>();
    private final NameCheck names;

    /**
     * What the model of a row leaves open.
     *
     * @param excluded the names
     * @param inModel whether the model of the row has the whole of a name
     * @param names compares names
     */
    Exclusions(List<NamePattern> excluded, Predicate<NamePattern> inModel, NameCheck names) {
        this.names = names;
        for (NamePattern name : excluded) {
            int last = name.units().size() - 1;
            boolean code = last > 0 && !(name.units().get(last) instanceof Unit.Word);
            if (code && inModel.test(new NamePattern(name.units().subList(0, last), name.source()))) {
                open.add(name.units().get(last));
            }
        }
    }

    /** Whether the version column leaves the row out. */
    boolean leaveOut(RowVersion row) {
        return open.stream().anyMatch(piece -> names.has(piece, row.written()));
    }

    /** The outcome without what is left out; in doubt where the row has no version. */
    Outcome taken(Outcome outcome, RowVersion row) {
        if (open.isEmpty() || !(outcome instanceof Outcome.Inside)) {
            return outcome;
        }
        if (row.written().isBlank()) {
            return new Outcome.Unknown("variant-not-given");
        }
        return leaveOut(row) ? new Outcome.Outside() : outcome;
    }
}
