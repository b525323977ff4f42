package org.wardround.engine;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.plan.Depth;
import org.wardround.engine.remediation.Decisions;

/**
 * Everything that a review needs.
 *
 * @param hospital who asks
 * @param inventory what it has
 * @param answers what it answered; empty when it answered nothing
 * @param intelligence what the world knows
 * @param decisions what people decided on matches
 * @param catalogue knowledge as data, with the hospital's own entries laid over it
 * @param sector what the sector says, already in the catalogue
 * @param settings date, length and seed
 */
public record ReviewInput(
        Hospital hospital,
        Inventory inventory,
        List<Answer> answers,
        Intelligence intelligence,
        Decisions decisions,
        Catalogue catalogue,
        Sector sector,
        Settings settings) {
    /** Copies the collections, so that the record never changes. */
    public ReviewInput {
        answers = List.copyOf(answers);
    }

    /**
     * Without insights of the sector.
     *
     * @param hospital who asks
     * @param inventory what it has
     * @param answers what it answered; empty when it answered nothing
     * @param intelligence what the world knows
     * @param decisions what people decided on matches
     * @param catalogue knowledge as data, with the hospital's own entries laid over it
     * @param settings date, length and seed
     */
    public ReviewInput(
            Hospital hospital,
            Inventory inventory,
            List<Answer> answers,
            Intelligence intelligence,
            Decisions decisions,
            Catalogue catalogue,
            Settings settings) {
        this(hospital, inventory, answers, intelligence, decisions, catalogue, new Sector.Silent(), settings);
    }

    /**
     * What a person can set for one run.
     *
     * @param asOf the day that the review speaks of
     * @param quarters length of the plan, 1 to 40
     * @param seed seed of the simulation
     * @param years simulated years, 1,000 or more
     * @param depth how far the plan is explored
     * @param badYears whether the plan makes bad years less bad instead of the expected loss: the mean of the worst 5 %
     */
    public record Settings(LocalDate asOf, int quarters, long seed, int years, Depth depth, boolean badYears) {
        /** Sampled years by which a plan against bad years is made. */
        public static final int SAMPLE = 4_000;

        /** How many of them are the worst ones: 5 %. */
        public static final int WORST = 200;

        /** Checks the ranges. */
        public Settings {
            if (quarters < 1 || quarters > 40) {
                throw new IllegalArgumentException("The quarters (" + quarters + ") must be 1 to 40.");
            }
            if (years < 1_000) {
                throw new IllegalArgumentException("The years (" + years + ") must be 1,000 or more.");
            }
        }

        /**
         * With the usual depth.
         *
         * @param asOf the day that the review speaks of
         * @param quarters length of the plan, 1 to 40
         * @param seed seed of the simulation
         * @param years simulated years, 1,000 or more
         */
        public Settings(LocalDate asOf, int quarters, long seed, int years) {
            this(asOf, quarters, seed, years, Depth.USUAL, false);
        }
    }
}
