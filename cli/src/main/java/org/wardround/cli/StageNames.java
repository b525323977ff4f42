package org.wardround.cli;

import org.wardround.engine.Review;

/** What a stage is called while one waits. */
final class StageNames {
    private StageNames() {}

    static String of(Review.Stage stage) {
        return switch (stage) {
            case MATCHING -> "Comparing the inventory with security notices";
            case OBLIGATIONS -> "Looking at what the law asks";
            case FINDINGS -> "Rating what was found";
            case CHALLENGES -> "Rolling findings up to challenges";
            case SOLUTIONS -> "Working out what can be done here";
            case RISK -> "Estimating what may happen";
            case PLAN -> "Searching for the best plan (this may take a minute)";
            case SIMULATION -> "Simulating years with and without the plan";
        };
    }
}
