package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.BalancedDraw;
import org.wardround.engine.consultation.Consultation;
import org.wardround.engine.consultation.ExpectedGroups;
import org.wardround.engine.consultation.Grouping;
import org.wardround.engine.consultation.Item;
import org.wardround.formats.consultation.ConsultationFiles;
import org.wardround.report.AtomicFile;
import org.wardround.report.table.CsvFile;
import org.wardround.report.table.Table;

/** What a coordinator wants to know before a consultation opens: which groups can be shown, and who rates what. */
final class BeforeAsking {
    private final ConsultationFiles files;
    private final Consultation consultation;
    private final PrintWriter print;

    BeforeAsking(ConsultationFiles files, PrintWriter print) {
        this.files = files;
        this.consultation = files.consultation();
        this.print = print;
    }

    int run(boolean planGroups, List<Path> draw, Sources sources, Path folder) throws UnusableInput, IOException {
        if (planGroups) {
            groups();
        }
        for (Path people : draw) {
            draw(people, sources, folder);
        }
        return ExitCode.FINE;
    }

    private void groups() throws UnusableInput {
        if (files.expected().isEmpty()) {
            throw new UnusableInput("--plan-groups needs expected numbers: write into consultation.yaml, for example,"
                    + " expected: {role: {doctor: 20, nurse: 15}}.");
        }
        int challenges = count(Item.Kind.CHALLENGE);
        int solutions = count(Item.Kind.SOLUTION);
        int drawn = Math.min(solutions, Math.max(0, BalancedDraw.MOST - challenges));
        table("challenges, which everybody rates", 1);
        if (solutions > 0) {
            table("solutions, of which each person rates " + drawn + " of " + solutions, (double) drawn / solutions);
        }
        print.println("Below " + consultation.protection().breakdownsFrom()
                + " answers to a question there are figures over everybody only. Groups that are not shown alone are shown"
                + " together.");
    }

    private int count(Item.Kind kind) {
        return (int) consultation.items().stream()
                .filter(item -> item.kind() == kind)
                .count();
    }

    private void table(String what, double share) {
        print.println("For " + what + ", in so many of 100 invented panels a group has figures of its own:");
        List<Grouping> groupings = consultation.groupings().stream()
                .filter(grouping -> files.expected().containsKey(grouping.id()))
                .toList();
        for (ExpectedGroups.Expected one :
                ExpectedGroups.of(groupings, files.expected(), share, consultation.protection(), consultation.seed())) {
            print.println(String.format(
                    Locale.ROOT,
                    "  %-12s %-24s %4d answers  %3d",
                    Terminal.printable(one.grouping()),
                    Terminal.printable(one.group()),
                    one.people(),
                    one.shown()));
        }
    }

    private void draw(Path people, Sources sources, Path folder) throws UnusableInput, IOException {
        SortedMap<String, Set<String>> invited = sources.invited(
                people, consultation.items().stream().map(Item::id).collect(Collectors.toSet()));
        if (invited.isEmpty()) {
            throw new UnusableInput("The table " + people + " names nobody: it needs a column \"respondent\".");
        }
        Map<String, List<Item>> sheets =
                BalancedDraw.of(consultation.items(), invited, BalancedDraw.MOST, consultation.seed());
        List<List<Table.Cell>> rows = new ArrayList<>();
        sheets.forEach((person, items) -> rows.add(List.of(
                new Table.Words(person),
                new Table.Words(items.stream().map(Item::id).collect(Collectors.joining(" "))))));
        Files.createDirectories(folder);
        Path file = folder.resolve("draw.csv");
        AtomicFile.write(file, CsvFile.of(new Table("draw", List.of("respondent", "items"), rows)));
        print.println(Plural.of(sheets.size(), "person") + ", at most " + BalancedDraw.MOST + " items each, written to "
                + file);
    }
}
