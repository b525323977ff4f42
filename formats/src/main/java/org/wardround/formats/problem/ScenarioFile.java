package org.wardround.formats.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.risk.PlainScenario;
import org.wardround.engine.risk.RateLaw;
import org.wardround.engine.risk.Reduction;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.Nearest;

/** Reads loss scenarios in JSON ({@code docs/scenario-format.md}). */
public final class ScenarioFile {
    private static final int MOST_SCENARIOS = 1_000;
    private static final double SMALLEST = 1e-9;
    private static final double HIGHEST_RATE = 1e4;

    /** Ends further apart, or more loss a year, lead to means that nobody means. */
    private static final double FARTHEST = 1e6;

    private static final double MOST_A_YEAR = 1e14;

    private final Set<String> ids = new HashSet<>();
    private final SortedSet<String> solutions = new TreeSet<>();

    private ScenarioFile() {}

    /**
     * What a file asks to simulate.
     *
     * @param scenarios the scenarios
     * @param badYear what all rates are multiplied by in 1 year out of 20, 1 to 10
     * @param inPlace solutions of the second picture
     */
    public record Scenarios(List<PlainScenario> scenarios, double badYear, Set<String> inPlace) {
        /** Copies the collections, so that the record never changes. */
        public Scenarios {
            scenarios = List.copyOf(scenarios);
            inPlace = Set.copyOf(inPlace);
        }
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the scenarios, or nothing and what is wrong
     */
    public static Read<Optional<Scenarios>> read(Path path) {
        return ProblemText.read(
                path,
                (text, log) ->
                        JsonText.tree(text, log).map(tree -> new ScenarioFile().scenarios(JsonPlace.root(tree, log))));
    }

    private Scenarios scenarios(JsonPlace root) {
        Checked.only(root, "scenarios", "badYear", "inPlace");
        List<PlainScenario> scenarios = new ArrayList<>();
        List<JsonPlace> entries = root.items("scenarios");
        if (entries.isEmpty() || entries.size() > MOST_SCENARIOS) {
            Checked.wrong(root.at("scenarios"), "Here stand the scenarios, 1 to " + MOST_SCENARIOS + " of them.");
            return new Scenarios(List.of(), 1, Set.of());
        }
        entries.forEach(entry -> scenarios.add(scenario(entry)));
        double badYear = root.at("badYear").present() ? Checked.number(root.at("badYear"), 1, 10) : 1;
        Set<String> inPlace = new HashSet<>();
        for (JsonPlace place : root.items("inPlace")) {
            if (!solutions.contains(place.text())) {
                Checked.wrong(
                        place,
                        "No scenario names this solution in its effects. " + Nearest.question(place.text(), solutions));
            }
            inPlace.add(place.text());
        }
        return new Scenarios(scenarios, badYear, inPlace);
    }

    private PlainScenario scenario(JsonPlace entry) {
        Checked.only(entry, "id", "rate", "law", "loss", "effects", "floor");
        double floor = entry.at("floor").present() ? Checked.number(entry.at("floor"), SMALLEST, 1) : SMALLEST;
        SortedMap<String, Reduction> effects = new TreeMap<>();
        for (JsonPlace effect : entry.items("effects")) {
            Checked.only(effect, "solution", "rate", "loss");
            String solution = effect.text("solution");
            if (solution.isEmpty() || effects.containsKey(solution)) {
                Checked.wrong(effect, "An effect names its solution, each once.");
            }
            solutions.add(solution);
            effects.put(solution, PlainScenario.reduction(factor(effect.at("rate")), factor(effect.at("loss"))));
        }
        Interval rate = interval(entry.at("rate"), HIGHEST_RATE);
        Interval loss = interval(entry.at("loss"), Checked.LARGEST);
        if (rate.high() * loss.high() > MOST_A_YEAR) {
            Checked.wrong(entry, "Rate times loss must be 1e14 a year at most.");
        }
        return new PlainScenario(Checked.id(entry, ids), rate, law(entry.at("law")), loss, floor, effects);
    }

    private static double factor(JsonPlace place) {
        return place.present() ? Checked.number(place, SMALLEST, 1) : 1;
    }

    private static RateLaw law(JsonPlace place) {
        return switch (place.present() ? place.text() : "poisson") {
            case "poisson" -> RateLaw.POISSON;
            case "bernoulli" -> RateLaw.BERNOULLI;
            default -> {
                Checked.wrong(
                        place, "The law is \"poisson\" (any number of times a year) or \"bernoulli\" (once at most).");
                yield RateLaw.POISSON;
            }
        };
    }

    /** A number, or an object with low and high: 90 % of cases lie between them. */
    private static Interval interval(JsonPlace place, double most) {
        if (!place.isObject()) {
            double exactly = Checked.number(place, SMALLEST, most);
            return new Interval(exactly, exactly);
        }
        Checked.only(place, "low", "high");
        double low = Checked.number(place.at("low"), SMALLEST, most);
        double high = Checked.number(place.at("high"), SMALLEST, most);
        if (low > high) {
            Checked.wrong(place, "The low end must not be above the high end.");
        } else if (high > FARTHEST * low) {
            Checked.wrong(place, "The high end must be a million times the low end at most.");
        }
        return new Interval(Math.min(low, high), Math.max(low, high));
    }
}
