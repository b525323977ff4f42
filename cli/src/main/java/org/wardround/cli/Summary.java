package org.wardround.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.Sector;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.obligation.EntityClass;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.GrantUse;
import org.wardround.engine.plan.Pin;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Start;
import org.wardround.engine.plan.Stop;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.StatusCounts;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.solution.Availability;
import org.wardround.formats.hospital.InventoryAccount;

/** A review on one screen. */
record Summary(ReviewResult result, InventoryAccount account, ProblemList problems, Path out) {
    private static final int WIDTH = 110;

    void print(PrintWriter to) {
        Profile profile = result.input().hospital().profile();
        to.println(Terminal.printable(profile.name()) + " (" + profile.country() + ", " + profile.beds()
                + " beds), as of " + result.input().settings().asOf());
        to.println();
        row(to, "Input", new RowCount(account).sentence() + "; " + problems.counts() + " (wardround check)");
        row(to, "Notices", notices());
        row(to, "", silence());
        people(to);
        row(to, "Findings", findings());
        row(to, "Challenges", challenges());
        row(to, "Law", law());
        row(to, "May cost", mayCost());
        row(
                to,
                "",
                "in 1 year out of 20 more than "
                        + money(result.before().yearly().loss1in20()) + "; care lost in an average year: "
                        + care(result.before()));
        plan(to);
        sector(to);
        row(
                to,
                "Written to",
                out.resolve("board.en.html")
                        + ", annex.en.html, board.de.html, annex.de.html, PDF, plan.xlsx, result.json");
        to.println();
        to.println("Planning estimates with stated assumptions, no promise. Follow any number back to its inputs:");
        to.println("  wardround explain " + out + " ID");
    }

    private void sector(PrintWriter to) {
        if (result.input().sector() instanceof Sector.Heard heard) {
            int moves = result.moves().size();
            row(
                    to,
                    "Sector",
                    Plural.of(heard.changes().size(), "insight") + " of "
                            + Terminal.printable(heard.voice().title())
                            + "; because of them the plan "
                            + (moves == 0 ? "is the same" : "has " + Plural.of(moves, "difference") + " (annex)"));
        }
    }

    /** A label and its text, broken between words so that it fits a terminal. */
    private static void row(PrintWriter to, String label, String text) {
        StringBuilder line = new StringBuilder("%-11s".formatted(label));
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > 11) {
                to.println(line);
                line = new StringBuilder(" ".repeat(11));
            }
            line.append(' ').append(word);
        }
        to.println(line);
    }

    private String notices() {
        Map<Verdict, Long> counts = result.matches().matches().stream()
                .collect(Collectors.groupingBy(Match::verdict, TreeMap::new, Collectors.counting()));
        return Plural.of(result.input().intelligence().advisories().size(), "notice") + "; affected "
                + counts.getOrDefault(Verdict.AFFECTED, 0L)
                + ", possibly affected " + counts.getOrDefault(Verdict.POSSIBLE, 0L)
                + ", named but not affected or fixed "
                + (counts.getOrDefault(Verdict.NOT_AFFECTED, 0L) + counts.getOrDefault(Verdict.FIXED, 0L));
    }

    /** A share of nothing is no number. */
    private String silence() {
        if (result.input().intelligence().advisories().isEmpty()) {
            return "without notices nothing is known of any device: unknown, not safe";
        }
        if (result.findings().facts().medicalDevices() == 0) {
            return "no row is known to be a medical device, so it is not known for how many nobody publishes notices";
        }
        return "for " + percent(result.findings().facts().noNoticesShare())
                + " of medical devices nobody in the feeds publishes notices: unknown, not safe";
    }

    /** Only where people corrected or mended something. */
    private void people(PrintWriter to) {
        StatusCounts counts = StatusCounts.of(result.remediation());
        int done = counts.vulnerabilities(Remediation.DONE);
        int progress = counts.vulnerabilities(Remediation.IN_PROGRESS);
        List<String> parts = new ArrayList<>();
        if (done + progress + counts.reopened() > 0) {
            parts.add("of the weaknesses on devices " + done + " are done, " + progress + " in progress, "
                    + counts.vulnerabilities(Remediation.NOT_REMEDIATED) + " not remediated (" + counts.reopened()
                    + " of them reopened)");
        }
        if (!result.corrected().uses().isEmpty()) {
            parts.add("people corrected " + Plural.of(result.corrected().changed(), "match"));
        }
        if (!parts.isEmpty()) {
            row(to, "", String.join("; ", parts));
        }
    }

    private String findings() {
        Map<Integer, Long> counts = result.findings().findings().stream()
                .map(Finding::rating)
                .collect(Collectors.groupingBy(rating -> rating.criticality(), TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (int criticality = 5; criticality >= 1; criticality--) {
            parts.add(counts.getOrDefault(criticality, 0L) + " of criticality " + criticality);
        }
        return String.join(", ", parts);
    }

    private String challenges() {
        String top = result.challenges().stream()
                .sorted(Comparator.comparingInt(Summary::criticality).reversed())
                .limit(5)
                .map(standing -> standing.challenge().title().in("en") + " " + criticality(standing))
                .collect(Collectors.joining("; "));
        long notKnown = result.challenges().stream()
                .filter(standing -> standing.local() instanceof LocalView.NotKnown)
                .count();
        return top + (notKnown > 0 ? "; " + notKnown + " not known" : "");
    }

    private static int criticality(ChallengeStanding standing) {
        return switch (standing.local()) {
            case LocalView.Known known -> known.criticality();
            case LocalView.NotKnown notKnown -> 0;
        };
    }

    private String law() {
        List<ObligationStanding> binding =
                result.standings().stream().filter(ObligationStanding::binding).toList();
        if (binding.isEmpty()) {
            return "no obligation in the catalogue binds by what is known of the country and the size; national law that"
                    + " it does not know may";
        }
        long open =
                binding.stream().filter(standing -> !standing.gaps().isEmpty()).count();
        EntityClass entity = binding.stream()
                .filter(standing -> standing.act().act().equals("nis2"))
                .map(ObligationStanding::entityClass)
                .findFirst()
                .orElse(EntityClass.UNKNOWN);
        String nis2 = entity == EntityClass.UNKNOWN
                ? ""
                : "NIS2 in force, " + entity.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " entity; ";
        return nis2 + open + " of " + binding.size() + " binding obligations have open questions";
    }

    private String mayCost() {
        LossPicture before = result.before();
        return "expected " + money(before.mean()) + " a year (between "
                + money(before.expectedBand().p10()) + " and "
                + money(before.expectedBand().p90()) + "), money and lost care";
    }

    private static String care(LossPicture picture) {
        return "%.0f operations, %.0f visits, %.0f bed-days"
                .formatted(
                        picture.expectedCare().operations(),
                        picture.expectedCare().visits(),
                        picture.expectedCare().bedDays());
    }

    private void plan(PrintWriter to) {
        Plan plan = result.plan();
        Euros oneOff = plan.quarters().stream().map(QuarterUse::oneOff).reduce(Euros.ZERO, Euros::plus);
        Euros running = plan.quarters().stream().map(QuarterUse::running).reduce(Euros.ZERO, Euros::plus);
        row(
                to,
                "Plan",
                Plural.of(plan.schedule().starts().size(), "measure") + " in "
                        + Plural.of(plan.problem().quarters(), "quarter") + " from "
                        + plan.problem().first().year() + " Q"
                        + plan.problem().first().number() + "; " + money(oneOff.value()) + " once, "
                        + money(running.value()) + " running");
        row(
                to,
                "",
                "expected loss over these quarters " + money(plan.lossWithout()) + " without, "
                        + money(plan.schedule().residualLoss()) + " with the plan; afterwards "
                        + money(result.after().mean()) + " a year");
        if (plan.schedule().starts().isEmpty()) {
            row(to, "", "with this money and these hours no measure can be in place within these quarters");
        } else {
            badYears(to, plan);
            row(to, "", stop(plan.schedule().stop()));
        }
        row(to, "", duties(plan.schedule().duties()));
        wishes(to, plan);
        String first = plan.schedule().starts().stream()
                .filter(start -> start.quarter() == 0)
                .limit(6)
                .map(Start::solutionId)
                .map(this::nameOf)
                .collect(Collectors.joining("; "));
        if (!first.isEmpty()) {
            row(to, "First", first);
        }
    }

    /** What the hospital wants in its plan and does not get, and what grants may pay. */
    private void wishes(PrintWriter to, Plan plan) {
        for (Pin pin : plan.problem().pins()) {
            String id = pin.solutionId();
            boolean done = result.offers().stream()
                    .anyMatch(offer ->
                            offer.solution().id().equals(id) && offer.availability() instanceof Availability.Done);
            if (done) {
                row(to, "", id + " is wanted, and in place already");
            } else if (!plan.schedule().holds(id)) {
                row(to, "", id + " is wanted, but not in the plan: wardround explain says what is lacking");
            }
        }
        if (plan.leftAlone().asked()) {
            row(
                    to,
                    "",
                    "leaving devices as they are costs "
                            + money(plan.schedule().residualLoss()
                                    - plan.leftAlone().loss())
                            + " more loss than the best plan that could change them");
        }
        for (GrantUse use :
                new PlanEvaluator(plan.problem()).grants(plan.schedule().starts())) {
            row(
                    to,
                    "",
                    "the grant " + use.grant().id() + " may pay "
                            + money(use.most().value()) + " of what is bought once");
        }
    }

    private void badYears(PrintWriter to, Plan plan) {
        if (plan.problem().aim() instanceof Aim.Shortfall shortfall) {
            row(
                    to,
                    "",
                    "made against bad years: on a sample of " + shortfall.tail().years()
                            + " years the worst 5 % lose, over these quarters, on average "
                            + money(new PlanEvaluator(plan.problem()).aim(List.of())) + " without, "
                            + money(plan.schedule().aim()) + " with the plan");
        }
    }

    private String nameOf(String solutionId) {
        return result.offers().stream()
                .map(offer -> offer.solution())
                .filter(solution -> solution.id().equals(solutionId))
                .map(solution -> solution.id() + " " + solution.name().in("en"))
                .findFirst()
                .orElse(solutionId);
    }

    private static String duties(List<DutyOutcome> duties) {
        if (duties.isEmpty()) {
            return "no duty of the law waits for the plan";
        }
        long met = duties.stream().filter(DutyOutcome::met).count();
        String held = duties.stream()
                .filter(duty -> !duty.met())
                .collect(Collectors.groupingBy(DutyOutcome::holdback, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " by "
                        + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "of the " + duties.size() + " open points in these obligations it answers " + met
                + (held.isEmpty() ? "" : "; the others are held back: " + held);
    }

    private static String stop(Stop stop) {
        return switch (stop) {
            case Stop.Proven proven ->
                "no other plan is better by more than " + exactPercent(proven.gap()) + " (proven)";
            case Stop.NodeLimit limit ->
                "no other plan is better by more than " + exactPercent(limit.gap()) + " (node limit)";
            case Stop.TimeLimit limit ->
                "no other plan is better by more than " + exactPercent(limit.gap())
                        + " (time limit: cannot be repeated exactly)";
            case Stop.Heuristic heuristic -> "found by simple search, best possible plan not proven";
        };
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String exactPercent(double share) {
        return String.format(Locale.ROOT, "%.4f %%", share * 100);
    }

    /** Three significant digits in the hospital's currency. */
    private String money(double euros) {
        Currency currency = result.input().hospital().currency();
        BigDecimal amount =
                BigDecimal.valueOf(euros / currency.euros()).round(new MathContext(3, RoundingMode.HALF_UP));
        return currency.code() + " " + String.format(Locale.ROOT, "%,.0f", amount);
    }
}
