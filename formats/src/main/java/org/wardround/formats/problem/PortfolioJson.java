package org.wardround.formats.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Limit;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Measure;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.engine.portfolio.Threat;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.Nearest;

/** A planning problem in JSON. Whatever is wrong is reported with its place; values then stand in that do no harm. */
final class PortfolioJson {
    private static final int MOST_PERIODS = 400;

    private final JsonPlace root;
    private final String file;
    private final Set<String> threats = new TreeSet<>();
    private final Set<String> measures = new TreeSet<>();
    private int periods = 1;

    PortfolioJson(JsonPlace root, String file) {
        this.root = root;
        this.file = file;
    }

    Portfolio read() {
        Checked.only(
                root,
                "name",
                "objective",
                "quarters",
                "scenarios",
                "solutions",
                "cumulativeBudget",
                "cumulativeHours",
                "moneyByQuarter",
                "limits",
                "requires",
                "excludes",
                "inPlaceBy",
                "atMost");
        periods = root.at("quarters").present() ? Checked.whole(root.at("quarters"), 1, MOST_PERIODS) : 1;
        List<Threat> scenarios =
                root.items("scenarios").stream().map(this::threat).toList();
        List<Measure> solutions =
                root.items("solutions").stream().map(this::measure).toList();
        if (scenarios.isEmpty() || solutions.isEmpty()) {
            Checked.wrong(root, "A problem needs the lists scenarios and solutions, with at least one entry each.");
        }
        if ((long) solutions.size() * periods > PortfolioFile.MAX_VARIABLES) {
            Checked.wrong(
                    root.at("solutions"),
                    "Solutions times quarters may be " + PortfolioFile.MAX_VARIABLES + " at most.");
        }
        String name = root.text("name");
        return new Portfolio(name.isEmpty() ? file : name, aim(), periods, scenarios, solutions, limits(), links());
    }

    private Aim aim() {
        return switch (root.at("objective").present() ? root.text("objective") : "sum") {
            case "sum" -> Aim.SUM;
            case "max" -> Aim.WORST;
            default -> {
                Checked.wrong(root.at("objective"), "The objective is \"sum\" or \"max\".");
                yield Aim.SUM;
            }
        };
    }

    private Threat threat(JsonPlace entry) {
        Checked.only(entry, "id", "lossPerYear", "loss", "floor");
        boolean yearly = entry.at("lossPerYear").present();
        if (yearly == entry.at("loss").present()) {
            Checked.wrong(entry, "A scenario has either lossPerYear, or loss (per period).");
        }
        double loss = yearly
                ? Checked.number(entry.at("lossPerYear"), Double.MIN_NORMAL, Checked.LARGEST) / 4
                : Checked.number(entry.at("loss"), Double.MIN_NORMAL, Checked.LARGEST);
        double floor = entry.at("floor").present() ? Checked.number(entry.at("floor"), 0, 1) : 0;
        return new Threat(Checked.id(entry, threats), loss, floor);
    }

    private Measure measure(JsonPlace entry) {
        Checked.only(entry, "id", "effects", "factors", "oneOff", "runningPerQuarter", "hours");
        Checked.listed(entry.at("effects"), threats, "scenario");
        Checked.listed(entry.at("factors"), threats, "scenario");
        SortedMap<String, Double> taken = new TreeMap<>();
        for (String scenario : threats) {
            JsonPlace effect = entry.at("effects").at(scenario);
            JsonPlace factor = entry.at("factors").at(scenario);
            double log = 0;
            if (effect.present()) {
                log -= StrictMath.log1p(-Checked.number(effect, 0, 1 - 1e-12));
            }
            if (factor.present()) {
                log -= StrictMath.log(Checked.number(factor, 1e-300, 1));
            }
            if (log > 0) {
                taken.put(scenario, log);
            }
        }
        return new Measure(Checked.id(entry, measures), taken);
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        if (root.at("cumulativeBudget").present()) {
            limits.add(limit("budget", root.at("cumulativeBudget"), true, "oneOff", "runningPerQuarter"));
        }
        if (root.at("moneyByQuarter").present()) {
            limits.add(limit("money", root.at("moneyByQuarter"), false, "oneOff", "runningPerQuarter"));
        }
        if (root.at("cumulativeHours").present()) {
            limits.add(limit("hours", root.at("cumulativeHours"), true, "hours", ""));
        }
        Set<String> ids = new TreeSet<>(Set.of("budget", "money", "hours"));
        for (JsonPlace entry : root.items("limits")) {
            Checked.only(entry, "id", "cumulative", "byQuarter", "uses");
            boolean carriedOver = !entry.at("byQuarter").present();
            if (!carriedOver && entry.at("cumulative").present()) {
                Checked.wrong(entry, "A limit has either cumulative, or byQuarter.");
            }
            Checked.listed(entry.at("uses"), measures, "solution");
            TreeMap<String, Limit.Use> uses = new TreeMap<>();
            for (String measure : measures) {
                JsonPlace use = entry.at("uses").at(measure);
                if (use.present()) {
                    uses.put(measure, new Limit.Use(Checked.number(use, 0, Checked.LARGEST), 0));
                }
            }
            limits.add(new Limit(
                    Checked.id(entry, ids),
                    amounts(entry.at(carriedOver ? "cumulative" : "byQuarter")),
                    carriedOver,
                    uses));
        }
        return limits;
    }

    private Limit limit(String id, JsonPlace most, boolean carriedOver, String once, String later) {
        TreeMap<String, Limit.Use> uses = new TreeMap<>();
        for (JsonPlace solution : root.items("solutions")) {
            double first = amount(solution, once);
            double then = later.isEmpty() ? 0 : amount(solution, later);
            if (first > 0 || then > 0) {
                uses.put(solution.text("id"), new Limit.Use(first, then));
            }
        }
        return new Limit(id, amounts(most), carriedOver, uses);
    }

    private double amount(JsonPlace solution, String key) {
        return solution.at(key).present() ? Checked.number(solution.at(key), 0, Checked.LARGEST) : 0;
    }

    private List<Double> amounts(JsonPlace list) {
        List<Double> amounts = new ArrayList<>();
        for (JsonPlace item : list.items()) {
            amounts.add(Checked.number(item, 0, Checked.LARGEST));
        }
        if (amounts.size() != periods) {
            Checked.wrong(
                    list,
                    "Here stand " + amounts.size() + " amounts; there must be one for each of the " + periods
                            + " quarters.");
            return java.util.Collections.nCopies(periods, 0.0);
        }
        return amounts;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (JsonPlace pair : root.items("requires")) {
            if (pair(pair)) {
                links.add(new Link.Requires(
                        known(pair.items().get(0)), known(pair.items().get(1))));
            }
        }
        for (JsonPlace pair : root.items("excludes")) {
            if (pair(pair)) {
                links.add(new Link.AtMost(
                        List.of(known(pair.items().get(0)), known(pair.items().get(1))), 1));
            }
        }
        for (JsonPlace pair : root.items("inPlaceBy")) {
            if (pair(pair)) {
                int period = Checked.whole(pair.items().get(1), 0, periods - 1);
                links.add(new Link.InPlaceBy(known(pair.items().get(0)), period));
            }
        }
        for (JsonPlace entry : root.items("atMost")) {
            Checked.only(entry, "of", "most");
            List<String> of = entry.items("of").stream().map(this::known).toList();
            links.add(new Link.AtMost(of, Checked.whole(entry.at("most"), 0, 1_000_000)));
        }
        return links;
    }

    private boolean pair(JsonPlace place) {
        if (place.size() != 2 || !place.isList()) {
            Checked.wrong(place, "Here stands a pair, a list of two.");
            return false;
        }
        return true;
    }

    private String known(JsonPlace place) {
        String id = place.text();
        if (!measures.contains(id)) {
            Checked.wrong(place, "There is no solution " + Excerpt.of(id) + ". " + Nearest.question(id, measures));
        }
        return id;
    }
}
