package org.wardround.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Purse;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.Candidate;
import org.wardround.engine.plan.Duty;
import org.wardround.engine.plan.Grant;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.Pin;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.ScenarioLoss;
import org.wardround.engine.plan.StaffChange;
import org.wardround.engine.plan.Tail;

/** Small planning problems of every kind, from seeds: the same seed gives the same problem. */
public final class RandomPlans {
    private final Random random;
    private final Random more;
    private final Random money;
    private final int size;
    private final int quarters;

    private RandomPlans(long seed, int size, int quarters) {
        this.random = new Random(seed);
        this.more = new Random(~seed);
        this.money = new Random(31 * seed + 7);
        this.size = size;
        this.quarters = quarters;
    }

    /**
     * A problem with scarce money and hours, prerequisites, alternatives, duties, floors and freezes.
     *
     * @param seed any number
     * @param size how many candidates
     * @param quarters length of the plan
     * @return the problem
     */
    public static PlanningProblem problem(long seed, int size, int quarters) {
        return new RandomPlans(seed, size, quarters).problem();
    }

    private PlanningProblem problem() {
        List<ScenarioLoss> scenarios = new ArrayList<>();
        int scenarioCount = 1 + random.nextInt(4);
        for (int k = 0; k < scenarioCount; k++) {
            double floor = random.nextInt(3) == 0 ? 0.2 + 0.5 * random.nextDouble() : 0.01;
            scenarios.add(new ScenarioLoss("scenario-" + k, 1_000 * Math.exp(2 * random.nextGaussian()), floor));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            candidates.add(candidate(i, scenarioCount));
        }
        List<Duty> duties = new ArrayList<>();
        int dutyCount = random.nextInt(5);
        for (int d = 0; d < dutyCount; d++) {
            Set<String> anyOf = new HashSet<>();
            int answers = 1 + random.nextInt(2);
            for (int j = 0; j < answers; j++) {
                anyOf.add(id(random.nextInt(size)));
            }
            duties.add(new Duty(
                    "duty-" + d,
                    "obligation-" + d,
                    anyOf.stream().sorted().toList(),
                    random.nextInt(quarters + 1) - 1));
        }
        PlanningProblem plain =
                new PlanningProblem(new Quarter(2027, 1), quarters, candidates, scenarios, duties, limits());
        return more.nextBoolean() ? plain : withMore(plain);
    }

    /** With what not every hospital has: grants, people who leave, a limit on disturbances, pins, a discount, bad years. */
    private PlanningProblem withMore(PlanningProblem plain) {
        List<Grant> grants = new ArrayList<>();
        int count = more.nextInt(3);
        for (int g = 0; g < count; g++) {
            Set<String> solutions = new HashSet<>();
            for (int j = 0; j < 3; j++) {
                solutions.add(id(more.nextInt(size)));
            }
            int from = more.nextInt(quarters + 1) - 1;
            int to = from + more.nextInt(quarters);
            grants.add(new Grant(
                    "grant-" + g, Euros.of(20 + more.nextInt(80)), 0.1 * more.nextInt(5), from, to, solutions));
        }
        List<StaffChange> changes = more.nextBoolean()
                ? List.of(new StaffChange(Role.IT, more.nextInt(quarters), new Hours(size * more.nextInt(8))))
                : List.of();
        List<Pin> pins = new ArrayList<>();
        int pinned = more.nextInt(3);
        for (int p = 0; p < pinned; p++) {
            String id = id(more.nextInt(size));
            if (pins.stream().noneMatch(pin -> pin.solutionId().equals(id))) {
                pins.add(new Pin(id, more.nextBoolean() ? Pin.ANY : more.nextInt(quarters)));
            }
        }
        Limits limits = plain.limits();
        return new PlanningProblem(
                plain.first(),
                quarters,
                plain.candidates(),
                plain.scenarios(),
                plain.duties(),
                new Limits(
                        money.nextInt(3) == 0 ? byQuarter(limits.budget()) : limits.budget(),
                        limits.hoursPerQuarter(),
                        changes,
                        limits.frozenQuarters(),
                        more.nextBoolean() ? Limits.NO_LIMIT : more.nextInt(2),
                        grants),
                pins,
                more.nextBoolean() ? 0 : 0.05,
                more.nextBoolean() ? new Aim.ExpectedLoss() : shortfall(plain.scenarios()));
    }

    /** About as much money as in a year, but some quarters have much and some nothing. */
    private Budget byQuarter(Budget yearly) {
        SortedMap<Quarter, Purse> from = new TreeMap<>();
        Quarter quarter = new Quarter(2026, 4);
        for (int t = 0; t <= quarters; t++) {
            if (money.nextInt(4) > 0) {
                double share = money.nextInt(5) / 8.0;
                from.put(
                        quarter.plus(t),
                        switch (yearly) {
                            case Budget.Split split ->
                                new Purse.Apart(
                                        split.oneOffPerYear().times(share),
                                        split.runningPerYear().times(0.25));
                            case Budget.Pooled pooled ->
                                new Purse.Together(pooled.perYear().times(share));
                            case Budget.ByQuarter already -> already.in(quarter);
                        });
            }
        }
        return new Budget.ByQuarter(from);
    }

    /** The worst 4 of 40 years with some large losses. */
    private Aim shortfall(List<ScenarioLoss> scenarios) {
        double[][] years = new double[40][scenarios.size()];
        for (double[] year : years) {
            for (int k = 0; k < year.length; k++) {
                boolean happens = more.nextInt(3) == 0;
                year[k] = happens ? scenarios.get(k).lossPerYear() * Math.exp(more.nextGaussian()) : 0;
            }
        }
        return new Aim.Shortfall(
                new Tail(scenarios.stream().map(ScenarioLoss::id).toList(), years, 4));
    }

    private static String id(int i) {
        return "S" + i;
    }

    private Candidate candidate(int i, int scenarioCount) {
        SortedMap<String, Double> effects = new TreeMap<>();
        for (int k = 0; k < scenarioCount; k++) {
            if (random.nextInt(3) > 0) {
                effects.put("scenario-" + k, random.nextDouble());
            }
        }
        List<String> requires = i > 0 && random.nextInt(4) == 0 ? List.of(id(random.nextInt(i))) : List.of();
        List<String> excludes = i > 0 && random.nextInt(5) == 0 ? List.of(id(random.nextInt(i))) : List.of();
        return new Candidate(
                id(i),
                Euros.of(10 + random.nextInt(90)),
                Euros.of(random.nextInt(40)),
                hours(10 + random.nextInt(50)),
                hours(random.nextInt(6)),
                1 + random.nextInt(2),
                random.nextInt(4),
                requires,
                excludes,
                effects);
    }

    private static SortedMap<Role, Hours> hours(double value) {
        SortedMap<Role, Hours> hours = new TreeMap<>();
        hours.put(Role.IT, new Hours(value));
        hours.put(Role.SECURITY, new Hours(value / 3));
        return hours;
    }

    private Limits limits() {
        double money = size * (10 + random.nextInt(20));
        Budget budget = random.nextBoolean()
                ? new Budget.Split(Euros.of(money), Euros.of(money / 3))
                : new Budget.Pooled(Euros.of(1.3 * money));
        SortedMap<Role, Hours> hours = new TreeMap<>();
        hours.put(Role.IT, new Hours(size * (4 + random.nextInt(12))));
        hours.put(Role.SECURITY, new Hours(size * (2 + random.nextInt(4))));
        Set<Integer> frozen = random.nextInt(3) == 0 ? Set.of(random.nextInt(quarters)) : Set.of();
        return new Limits(budget, hours, frozen);
    }
}
