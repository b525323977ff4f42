package org.wardround.engine.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Euros;

/**
 * Finds the largest one-off price at which a solution would come into the plan. At each price the plan is searched anew by
 * small steps, beginning with the plan as it is and with the solution put into it; the price is halved in. A longer search
 * might take it at a higher price, so the true one may lie above.
 */
final class EntryPrices {
    private static final int HALVINGS = 7;

    private final PlanningProblem problem;
    private final List<Start> starts;

    EntryPrices(PlanningProblem problem, List<Start> starts) {
        this.problem = problem;
        this.starts = starts;
    }

    SortedMap<String, EntryPrice> of(SortedMap<String, Choice> choices) {
        SortedMap<String, EntryPrice> prices = new TreeMap<>();
        for (Candidate candidate : problem.candidates()) {
            boolean helps = choices.get(candidate.id()) instanceof Choice.NoRoom room && room.lossWith() > 0;
            if (helps) {
                prices.put(candidate.id(), price(candidate));
            }
        }
        return prices;
    }

    private EntryPrice price(Candidate candidate) {
        if (!chosenAt(candidate, Euros.ZERO)) {
            return new EntryPrice.NotEvenFree();
        }
        long low = 0;
        long high = candidate.oneOff().cents();
        for (int halving = 0; halving < HALVINGS; halving++) {
            long middle = (low + high) / 2;
            if (chosenAt(candidate, new Euros(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new EntryPrice.UpTo(new Euros(low));
    }

    private boolean chosenAt(Candidate candidate, Euros price) {
        List<Candidate> candidates = problem.candidates().stream()
                .map(one -> one.id().equals(candidate.id()) ? one.withOneOff(price) : one)
                .toList();
        Tables tables = new Tables(problem.withCandidates(candidates));
        int i = tables.index(candidate.id());
        int[] found = new LocalSearch(tables, tables.starts(starts)).run();
        return found[i] != Tables.NEVER;
    }
}
