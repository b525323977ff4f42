package org.wardround.formats.catalogue;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Complexity;
import org.wardround.engine.solution.Cost;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Effort;
import org.wardround.engine.solution.Lever;
import org.wardround.engine.solution.Solution;
import org.wardround.engine.solution.Targets;

/** Reads a file of solutions. */
final class SolutionsFile {
    /** Highest number of a question. */
    static final int MAX_QUESTION = 999;

    /** Longest lead time in months. */
    static final int MAX_LEAD_MONTHS = 240;

    private final Sources sources;
    private final SortedMap<Integer, Text> levels;

    SolutionsFile(Sources sources, SortedMap<Integer, Text> levels) {
        this.sources = sources;
        this.levels = levels;
    }

    List<Solution> read(YamlTree tree) {
        return tree.each("solutions", this::solution);
    }

    private Solution solution(YamlTree entry, String id) {
        return new Solution(
                id,
                entry.localized("name"),
                entry.choice("actor", Actor.class, Actor.HOSPITAL),
                complexity(entry.map("complexity")),
                cost(entry.map("cost")),
                effort(entry.map("effort")),
                entry.texts("prerequisites"),
                entry.texts("alternatives"),
                new Targets(
                        entry.texts("challenges"),
                        entry.texts("obligations"),
                        entry.integers("questions", 1, MAX_QUESTION)),
                entry.each("effects", (effect, index) -> effect(effect)),
                entry.has("acts_on") ? entry.choice("acts_on", DeviceGroup.class, DeviceGroup.NONE) : DeviceGroup.NONE);
    }

    private Complexity complexity(YamlTree entry) {
        int level = entry.integer("level", 1, ComplexityFile.LEVELS);
        Text because = entry.localized("because");
        return new Complexity(level, ComplexityFile.anchor(levels.getOrDefault(level, because), because));
    }

    private Cost cost(YamlTree entry) {
        return new Cost(
                Quantities.estimate(entry, "one_off", 0, Quantities.MAX_EUROS),
                Quantities.estimate(entry, "per_year", 0, Quantities.MAX_EUROS),
                Quantities.scaling(entry, "scaling"),
                sources.of(entry, "source"));
    }

    private Effort effort(YamlTree entry) {
        return new Effort(
                Quantities.hours(entry, "hours"),
                Quantities.hours(entry, "hours_per_year"),
                Quantities.scaling(entry, "scaling"),
                entry.integer("lead_months", 0, MAX_LEAD_MONTHS),
                entry.integer("disruption", 0, 3),
                sources.of(entry, "source"));
    }

    private Effect effect(YamlTree entry) {
        Estimate factor = Quantities.estimate(entry, "factor", 0.001, 1);
        return new Effect(
                entry.text("scenario"),
                entry.choice("lever", Lever.class, Lever.RATE),
                factor,
                sources.of(entry, "source"));
    }
}
