package org.wardround.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Choice;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Start;
import org.wardround.engine.solution.Offer;
import org.wardround.report.words.ChoiceWords;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** The plan as tables: what starts when, and what each quarter takes. */
public final class PlanTable {
    private final ReviewResult result;
    private final Words words;
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, String> names;

    /**
     * Prepares.
     *
     * @param result the result
     * @param words the language
     */
    public PlanTable(ReviewResult result, Words words) {
        this.result = result;
        this.words = words;
        this.names = SolutionNames.of(result, words);
        for (Offer offer : result.offers()) {
            offers.put(offer.solution().id(), offer);
        }
    }

    /**
     * One row for each measure that starts.
     *
     * @return the table, by quarter
     */
    public Table starts() {
        Plan plan = result.plan();
        ChoiceWords choices = new ChoiceWords(words, names);
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Start start : plan.schedule().starts()) {
            Offer offer = offers.get(start.solutionId());
            Choice choice = plan.choices().get(start.solutionId());
            rows.add(List.of(
                    Table.text(start.solutionId()),
                    Table.text(names.getOrDefault(start.solutionId(), "")),
                    Table.text(words.quarter(plan.problem().first().plus(start.quarter()))),
                    Table.text(words.quarter(plan.problem().first().plus(start.inPlace()))),
                    Table.number(offer == null ? 0 : units(offer.oneOff().value())),
                    Table.number(offer == null ? 0 : units(offer.perYear().value())),
                    Table.number(offer == null ? 0 : hours(offer)),
                    Table.text(choice == null ? "" : choices.of(choice))));
        }
        return new Table(
                words.say("table.plan"),
                headings("plan", "solution", "name", "start", "in-place", "one-off", "per-year", "hours", "why"),
                rows);
    }

    /**
     * One row for each quarter.
     *
     * @return the table, in order
     */
    public Table quarters() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (QuarterUse use : result.plan().quarters()) {
            rows.add(List.of(
                    Table.text(words.quarter(use.quarter())),
                    Table.number(units(use.oneOff().value())),
                    Table.number(units(use.running().value())),
                    Table.number(Math.round(use.hours().values().stream()
                            .mapToDouble(Hours::value)
                            .sum())),
                    Table.number(units(use.lossPerYear()))));
        }
        return new Table(
                words.say("table.quarters"),
                headings("quarters", "quarter", "one-off", "running", "hours", "loss"),
                rows);
    }

    private List<String> headings(String table, String... columns) {
        return List.of(columns).stream()
                .map(column -> words.say(
                        "table." + table + "." + column, words.amounts().currencyCode()))
                .toList();
    }

    private static long hours(Offer offer) {
        return Math.round(
                offer.hours().values().stream().mapToDouble(Hours::value).sum());
    }

    private long units(double euros) {
        return words.amounts().units(euros);
    }
}
