package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;

/** Small planning problems, written down in a few words. */
final class Problems {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<ScenarioLoss> scenarios = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final SortedMap<Role, Hours> hours = new TreeMap<>();
    private Budget budget = new Budget.Split(Euros.of(1_000_000), Euros.of(1_000_000));
    private Set<Integer> frozen = Set.of();
    private int quarters = 8;

    static Problems problem() {
        Problems problems = new Problems();
        problems.hours.put(Role.IT, new Hours(1_000));
        return problems;
    }

    Problems quarters(int value) {
        quarters = value;
        return this;
    }

    Problems budget(Budget value) {
        budget = value;
        return this;
    }

    Problems hours(double perQuarter) {
        hours.put(Role.IT, new Hours(perQuarter));
        return this;
    }

    Problems frozen(Integer... values) {
        frozen = Set.of(values);
        return this;
    }

    Problems scenario(String id, double lossPerYear, double floor) {
        scenarios.add(new ScenarioLoss(id, lossPerYear, floor));
        return this;
    }

    Problems duty(String id, int due, String... anyOf) {
        duties.add(new Duty(id, id, List.of(anyOf), due));
        return this;
    }

    Problems candidate(Sketch sketch) {
        candidates.add(sketch.candidate());
        return this;
    }

    PlanningProblem build() {
        return new PlanningProblem(
                new Quarter(2027, 1), quarters, candidates, scenarios, duties, new Limits(budget, hours, frozen));
    }

    static Sketch solution(String id) {
        return new Sketch(id);
    }

    static Start start(String id, int quarter, int inPlace) {
        return new Start(id, quarter, inPlace);
    }

    /** A candidate in the making: 100 euros, 10 hours, in place after one quarter. */
    static final class Sketch {
        private final String id;
        private Euros oneOff = Euros.of(100);
        private Euros perYear = Euros.ZERO;
        private double hours = 10;
        private double hoursPerQuarter;
        private int lead = 1;
        private int disruption;
        private List<String> requires = List.of();
        private List<String> excludes = List.of();
        private final SortedMap<String, Double> effects = new TreeMap<>();

        private Sketch(String id) {
            this.id = id;
        }

        Sketch costs(double once, double everyYear) {
            oneOff = Euros.of(once);
            perYear = Euros.of(everyYear);
            return this;
        }

        Sketch works(double once, double everyQuarter) {
            hours = once;
            hoursPerQuarter = everyQuarter;
            return this;
        }

        Sketch takes(int quarters) {
            lead = quarters;
            return this;
        }

        Sketch disrupts(int level) {
            disruption = level;
            return this;
        }

        Sketch requires(String... ids) {
            requires = Arrays.asList(ids);
            return this;
        }

        Sketch excludes(String... ids) {
            excludes = Arrays.asList(ids);
            return this;
        }

        Sketch halves(String scenario) {
            return removes(scenario, 0.5);
        }

        Sketch removes(String scenario, double share) {
            effects.put(scenario, -Math.log(1 - share));
            return this;
        }

        Candidate candidate() {
            return new Candidate(
                    id,
                    oneOff,
                    perYear,
                    new TreeMap<>(java.util.Map.of(Role.IT, new Hours(hours))),
                    new TreeMap<>(java.util.Map.of(Role.IT, new Hours(hoursPerQuarter))),
                    lead,
                    disruption,
                    requires,
                    excludes,
                    effects);
        }
    }
}
