package org.wardround.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.inventory.Freeze;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.EntityClass;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.Obligation;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Since;
import org.wardround.engine.risk.Care;
import org.wardround.engine.risk.Impact;
import org.wardround.engine.risk.LostCare;
import org.wardround.engine.risk.Rate;
import org.wardround.engine.risk.RateLaw;
import org.wardround.engine.risk.Reduction;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.risk.Typical;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Complexity;
import org.wardround.engine.solution.Cost;
import org.wardround.engine.solution.Effort;
import org.wardround.engine.solution.InPlace;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.ScaleBy;
import org.wardround.engine.solution.Scaling;
import org.wardround.engine.solution.Solution;
import org.wardround.engine.solution.Targets;

/** A small hospital with one loss scenario of 1,000 euros a year, whose offers and gaps a test writes down. */
final class Situation {
    private double work = 10;
    private Depth depth = Depth.USUAL;
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static final Source SOURCE = Source.planningAssumption(2026);
    private static final Scaling FIXED = new Scaling(ScaleBy.FIXED, 1, 0);

    private final List<Offer> offers = new ArrayList<>();
    private final SortedMap<String, Reduction> effects = new TreeMap<>();
    private final List<ObligationStanding> standings = new ArrayList<>();
    private final List<Freeze> freezes = new ArrayList<>();
    private final SortedMap<String, RankingFacts> facts = new TreeMap<>();
    private Budget budget = new Budget.Split(Euros.of(100), Euros.of(40));

    /** How many hours every offer takes that is added from here on. */
    Situation work(double hours) {
        work = hours;
        return this;
    }

    Situation budget(Budget value) {
        budget = value;
        return this;
    }

    Situation freeze(String from, String to) {
        freezes.add(new Freeze(LocalDate.parse(from), LocalDate.parse(to), "holidays"));
        return this;
    }

    /** Adds an offer that costs money once, takes a quarter and 10 hours. */
    Situation offer(
            String id,
            double oneOff,
            double removes,
            Availability availability,
            List<String> prerequisites,
            List<String> alternatives,
            int... questions) {
        List<Integer> targets = java.util.Arrays.stream(questions).boxed().toList();
        SortedMap<Role, Hours> hours = new TreeMap<>(Map.of(Role.IT, new Hours(work)));
        Solution solution = new Solution(
                id,
                Text.english(id),
                Actor.HOSPITAL,
                new Complexity(1, Text.english("one person in days")),
                new Cost(Estimate.exactly(oneOff), Estimate.exactly(0), FIXED, SOURCE),
                new Effort(new TreeMap<>(), new TreeMap<>(), FIXED, 3, 2, SOURCE),
                prerequisites,
                alternatives,
                new Targets(List.of("C1"), List.of(), targets),
                List.of(),
                DeviceGroup.NONE);
        offers.add(new Offer(
                solution,
                new InPlace.NotSaid(),
                availability,
                1,
                Euros.of(oneOff),
                Euros.ZERO,
                hours,
                new TreeMap<>(),
                1));
        if (removes > 0) {
            effects.put(id, new Reduction(around(-Math.log(1 - removes)), Estimate.exactly(0)));
        }
        return this;
    }

    Situation open(String id, double oneOff, double removes, int... questions) {
        return offer(id, oneOff, removes, new Availability.Open(), List.of(), List.of(), questions);
    }

    Situation gap(String obligation, int question, boolean binding, GapCause cause) {
        standings.add(new ObligationStanding(
                new Obligation(
                        obligation,
                        "nis2",
                        "Art. 21",
                        Text.english("title"),
                        Text.english("meaning"),
                        List.of(question),
                        SOURCE),
                new NationalAct(
                        "nis2",
                        "DE",
                        binding ? ForceStatus.IN_FORCE : ForceStatus.NOT_IN_FORCE,
                        "act",
                        Text.english("note"),
                        new Since.NotKnown(),
                        SOURCE,
                        AS_OF),
                EntityClass.ESSENTIAL,
                binding,
                AnswerLevel.NO,
                List.of(new Gap(obligation, question, AnswerLevel.NO, cause))));
        return this;
    }

    /** Says what rankings look at in a solution. */
    Situation ranked(String id, double worstScore, int weaknesses, double lowestAnswer, int lowAnswers) {
        facts.put(id, new RankingFacts(worstScore, weaknesses, lowestAnswer, lowAnswers, 3));
        return this;
    }

    Situation depth(Depth value) {
        depth = value;
        return this;
    }

    Plan plan(Planner planner) {
        return PlanStage.plan(
                planner, hospital(), offers, risk(), standings, facts, AS_OF, 8, depth, 1, new Aim.ExpectedLoss());
    }

    private Hospital hospital() {
        return new Hospital(
                new Profile("St Test", "DE", 100, 300, Euros.of(1e7), true),
                new Means(budget, new TreeMap<>(Map.of(Role.IT, new Hours(25))), freezes),
                new Activity(1_000, 1_000, 1_000),
                new Measures(new TreeMap<>(), new TreeMap<>()),
                List.of(),
                new Currency("EUR", 1),
                List.of());
    }

    private Risk risk() {
        Interval interval = new Interval(0.1, 1);
        Scenario scenario = new Scenario(
                "ransomware-outage",
                Text.english("Ransomware"),
                Text.english("What happens"),
                new Rate(interval, RateLaw.POISSON, FIXED, SOURCE),
                new Impact(interval, FIXED, SOURCE),
                new LostCare(interval, 0, 0, 0, SOURCE),
                List.of(),
                new Typical(new TreeMap<>(), SOURCE),
                0.01);
        ScenarioRisk here = new ScenarioRisk(
                scenario,
                interval,
                interval,
                interval,
                List.of(),
                Euros.of(900),
                new Care(0, 0, 0),
                Euros.of(100),
                0.01,
                effects);
        return new Risk(List.of(here), new RiskAssumptions(1, 1, 1, 1, 1, 1_000, SOURCE));
    }

    private static Estimate around(double likely) {
        return new Estimate(likely / 2, likely, likely * 2);
    }
}
