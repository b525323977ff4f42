package org.wardround.engine.solution;

import java.util.List;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.kernel.Text;

/**
 * Something that can be done (catalogue data).
 *
 * @param id such as "S7"
 * @param name short name
 * @param actor who must act
 * @param complexity how hard it is
 * @param cost money
 * @param effort people and time
 * @param prerequisites solutions that must be in place first
 * @param alternatives solutions that make no sense beside it
 * @param targets what it is for
 * @param effects how it lowers losses
 * @param actsOn devices on each of which it changes something
 */
public record Solution(
        String id,
        Text name,
        Actor actor,
        Complexity complexity,
        Cost cost,
        Effort effort,
        List<String> prerequisites,
        List<String> alternatives,
        Targets targets,
        List<Effect> effects,
        DeviceGroup actsOn) {
    /** Copies the collections, so that the record never changes. */
    public Solution {
        prerequisites = List.copyOf(prerequisites);
        alternatives = List.copyOf(alternatives);
        effects = List.copyOf(effects);
    }

    /**
     * The same solution for others who find it easier or harder.
     *
     * @param otherComplexity instead of its complexity
     * @param otherCost instead of its cost
     * @param otherEffort instead of its effort
     * @return the solution with them
     */
    public Solution with(Complexity otherComplexity, Cost otherCost, Effort otherEffort) {
        return new Solution(
                id,
                name,
                actor,
                otherComplexity,
                otherCost,
                otherEffort,
                prerequisites,
                alternatives,
                targets,
                effects,
                actsOn);
    }
}
