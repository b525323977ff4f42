package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Start;
import tools.jackson.databind.JsonNode;

/** What is different in a plan from an earlier one: money, loss, duties, and each solution that comes, goes or moves. */
final class Comparison {
    private static final int MOST_NAMES = 12;

    private final JsonNode earlier;
    private final Path from;
    private final ReviewResult result;
    private final Plan plan;

    Comparison(JsonNode earlier, Path from, ReviewResult result) {
        this.earlier = earlier.path("plan");
        this.from = from;
        this.result = result;
        this.plan = result.plan();
    }

    void print(PrintWriter to) {
        to.println();
        to.println("Compared with the plan in " + from + ":");
        String length = plan.problem().quarters() + " quarters from "
                + plan.problem().first().text();
        String before = earlier.path("quarters").asInt() + " quarters from "
                + Terminal.printable(earlier.path("first_quarter").asString());
        if (!length.equals(before)) {
            to.println("  It covered " + before + ", this one " + length + "; sums can't be compared as they are.");
        }
        amount(to, "Spent once over the plan", spent("one_off"), now(false));
        amount(to, "Running money over the plan", spent("running"), now(true));
        amount(to, "Expected loss without a plan", earlier.path("loss_without").asDouble(), plan.lossWithout());
        amount(
                to,
                "Expected loss with the plan",
                earlier.path("loss_with").asDouble(),
                plan.schedule().residualLoss());
        duties(to);
        starts(to);
    }

    private double spent(String what) {
        return earlier.path("by_quarter")
                .valueStream()
                .mapToDouble(quarter -> quarter.path(what).asDouble())
                .sum();
    }

    private double now(boolean running) {
        return plan.quarters().stream()
                .map(running ? QuarterUse::running : QuarterUse::oneOff)
                .mapToDouble(euros -> euros.value())
                .sum();
    }

    private void amount(PrintWriter to, String what, double before, double now) {
        double change = Math.rint(now) - Math.rint(before);
        String way = change == 0 ? "as before" : change > 0 ? money(change) + " more" : money(-change) + " less";
        to.println("  " + what + ": " + money(now) + " (" + way + ")");
    }

    private String money(double euros) {
        return result.input().hospital().currency().code() + " "
                + String.format(
                        Locale.ROOT,
                        "%,.0f",
                        euros / result.input().hospital().currency().euros());
    }

    private void duties(PrintWriter to) {
        SortedMap<String, String> before = new TreeMap<>();
        earlier.path("duties")
                .forEach(duty -> before.put(
                        duty.path("id").asString(),
                        duty.path("met").asBoolean() ? duty.path("quarter").asString() : "never"));
        List<String> sooner = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (DutyOutcome outcome : plan.schedule().duties()) {
            String id = outcome.duty().id();
            String now = outcome.met()
                    ? plan.problem().first().plus(outcome.quarter()).text()
                    : "never";
            String then = before.getOrDefault(id, now);
            if (now.compareTo(then) < 0) {
                sooner.add(id + " (" + now + " instead of " + then + ")");
            } else if (now.compareTo(then) > 0) {
                later.add(id + " (" + now + " instead of " + then + ")");
            }
        }
        names(to, "Duties met sooner", sooner);
        names(to, "Duties met later", later);
        if (sooner.isEmpty() && later.isEmpty()) {
            to.println("  Duties: met when they were before");
        }
    }

    private void starts(PrintWriter to) {
        SortedMap<String, String> before = new TreeMap<>();
        earlier.path("starts")
                .forEach(start -> before.put(
                        start.path("solution").asString(), start.path("quarter").asString()));
        List<String> come = new ArrayList<>();
        List<String> move = new ArrayList<>();
        for (Start start : plan.schedule().starts()) {
            String quarter = plan.problem().first().plus(start.quarter()).text();
            String then = before.remove(start.solutionId());
            if (then == null) {
                come.add(start.solutionId() + " (" + quarter + ")");
            } else if (!then.equals(quarter)) {
                move.add(start.solutionId() + " (" + quarter + " instead of " + then + ")");
            }
        }
        List<String> go = before.keySet().stream().toList();
        names(to, "Come in", come);
        names(to, "Drop out", go);
        names(to, "Start at another time", move);
        if (come.isEmpty() && go.isEmpty() && move.isEmpty()) {
            to.println("  Solutions: the same, in the same quarters");
        }
    }

    private static void names(PrintWriter to, String what, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
            String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
            to.println("  " + what + ": " + names.size() + ": " + Terminal.printable(first) + more);
        }
    }
}
