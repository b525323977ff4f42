package org.wardround.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wardround.engine.challenge.ChallengeRollUp;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.RollUpInput;
import org.wardround.engine.finding.FindingStage;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Standings;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanStage;
import org.wardround.engine.plan.Planner;
import org.wardround.engine.plan.RankingFacts;
import org.wardround.engine.plan.Start;
import org.wardround.engine.plan.Tail;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Corrections;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.risk.Insight;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.PerfectInformation;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.RiskModel;
import org.wardround.engine.risk.SampledYears;
import org.wardround.engine.risk.Simulation;
import org.wardround.engine.risk.Tornado;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.Offers;

/** Runs the stages in the order in which data flows: from what a hospital has to what it should do first. */
public final class Review {
    private Review() {}

    /** Is told which stage begins; the words are the caller's. */
    public interface Watcher {
        /**
         * A stage begins.
         *
         * @param stage which
         */
        void begins(Stage stage);
    }

    /** What a review does, one after the other. */
    public enum Stage {
        /** Which advisory speaks of which asset. */
        MATCHING,
        /** Where the hospital stands with the law. */
        OBLIGATIONS,
        /** What is concretely wrong. */
        FINDINGS,
        /** How critical each challenge is. */
        CHALLENGES,
        /** What can be done here. */
        SOLUTIONS,
        /** What may happen, and what it would cost. */
        RISK,
        /** What to do first. */
        PLAN,
        /** Simulated years before and after. */
        SIMULATION
    }

    /**
     * Reviews a hospital.
     *
     * @param input everything that a review needs
     * @param planner who finds the plan
     * @param watcher is told which stage begins
     * @return what was found and what is proposed; the same input and seed give the same result
     */
    public static ReviewResult run(ReviewInput input, Planner planner, Watcher watcher) {
        Catalogue catalogue = input.catalogue();
        Matcher matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
        return run(input, () -> matcher.over(input.intelligence().advisories()), planner, watcher);
    }

    /**
     * Reviews a hospital with notices that were prepared before.
     *
     * @param input everything that a review needs
     * @param index the advisories of the input, prepared by a matcher with the catalogue of the input
     * @param planner who finds the plan
     * @param watcher is told which stage begins
     * @return what was found and what is proposed; the same input and seed give the same result
     */
    public static ReviewResult run(ReviewInput input, Supplier<AdvisoryIndex> index, Planner planner, Watcher watcher) {
        Hospital hospital = input.hospital();
        Inventory inventory = input.inventory();
        Catalogue catalogue = input.catalogue();
        ReviewInput.Settings settings = input.settings();

        watcher.begins(Stage.MATCHING);
        List<Advisory> advisories = input.intelligence().advisories();
        Matches found = index.get().match(inventory);
        Corrected corrected =
                Corrections.apply(input.decisions().corrections(), found, inventory, advisories, settings.asOf());
        Matches matches = corrected.matches();
        RunState remediation = RunState.of(
                input.decisions().kept(), matches.matches(), inventory, advisories, key -> true, settings.asOf());

        watcher.begins(Stage.OBLIGATIONS);
        List<ObligationStanding> standings =
                Standings.of(catalogue.law(), hospital.profile(), input.answers(), settings.asOf());

        watcher.begins(Stage.FINDINGS);
        Findings findings = FindingStage.find(
                inventory,
                hospital,
                input.intelligence(),
                remediation.open(matches),
                standings,
                catalogue.findingKnowledge(),
                settings.asOf());

        watcher.begins(Stage.CHALLENGES);
        List<ChallengeStanding> challenges = ChallengeRollUp.of(
                catalogue.challenges(),
                findings,
                RollUpInput.of(inventory, input.answers(), input.intelligence(), catalogue.deviceClasses()));

        watcher.begins(Stage.SOLUTIONS);
        int suppliers = inventory.suppliers().size();
        List<Offer> offers = Offers.of(catalogue.solutions(), hospital, findings.facts(), suppliers, input.answers());

        watcher.begins(Stage.RISK);
        Risk risk = RiskModel.of(
                catalogue.scenarios(), catalogue.assumptions(), hospital, findings.facts(), suppliers, offers);

        watcher.begins(Stage.PLAN);
        Plan plan = PlanStage.plan(
                planner,
                hospital,
                offers,
                risk,
                standings,
                RankingFacts.of(offers, challenges, findings.findings(), advisories, standings),
                settings.asOf(),
                settings.quarters(),
                settings.depth(),
                settings.seed(),
                settings.badYears() ? badYears(risk, settings.seed()) : new Aim.ExpectedLoss());

        if (!hospital.measures().untouched().isEmpty()) {
            InventoryFacts free = findings.facts().withUntouched(new TreeMap<>());
            List<Offer> all = Offers.of(catalogue.solutions(), hospital, free, suppliers, input.answers());
            Risk freely = RiskModel.of(catalogue.scenarios(), catalogue.assumptions(), hospital, free, suppliers, all);
            plan = plan.withLeftAlone(
                    PlanStage.leftAlone(planner, plan, hospital, all, freely, standings, settings.asOf()));
        }

        List<SectorMove> moves = List.of();
        if (input.sector() instanceof Sector.Heard heard) {
            List<Offer> unheard =
                    Offers.of(heard.before().solutions(), hospital, findings.facts(), suppliers, input.answers());
            Risk same = RiskModel.of(
                    catalogue.scenarios(), catalogue.assumptions(), hospital, findings.facts(), suppliers, unheard);
            moves = SectorMove.between(
                    PlanStage.beside(planner, plan, hospital, unheard, same, standings, settings.asOf())
                            .starts(),
                    plan.schedule().starts());
        }

        watcher.begins(Stage.SIMULATION);
        Set<String> planned =
                plan.schedule().starts().stream().map(Start::solutionId).collect(Collectors.toSet());
        List<LossPicture> losses = Simulation.all(risk, List.of(Set.of(), planned), settings.years(), settings.seed());

        return new ReviewResult(
                input,
                corrected,
                remediation,
                standings,
                findings,
                challenges,
                offers,
                risk,
                losses.getFirst(),
                losses.getLast(),
                plan,
                moves,
                new Insight(
                        Tornado.of(risk, Set.of()), PerfectInformation.of(risk, Decisions.of(plan), settings.seed())));
    }

    private static Aim badYears(Risk risk, long seed) {
        List<String> scenarios =
                risk.scenarios().stream().map(of -> of.scenario().id()).toList();
        double[][] years = SampledYears.of(risk, ReviewInput.Settings.SAMPLE, seed);
        return new Aim.Shortfall(new Tail(scenarios, years, ReviewInput.Settings.WORST));
    }
}
