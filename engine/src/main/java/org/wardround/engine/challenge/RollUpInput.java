package org.wardround.engine.challenge;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.obligation.Answer;

/**
 * Which inputs there were, so that "nothing found" can be told from "nobody looked".
 *
 * @param inventory whether there are assets
 * @param answers whether anything was answered
 * @param suppliers whether there are suppliers
 * @param advisories whether the feeds hold notices of makers
 * @param lifecycles whether the feeds hold lifecycles
 * @param medicalClasses ids of the kinds of equipment that are medical
 */
public record RollUpInput(
        boolean inventory,
        boolean answers,
        boolean suppliers,
        boolean advisories,
        boolean lifecycles,
        SortedSet<String> medicalClasses) {
    /** Copies the collections, so that the record never changes. */
    public RollUpInput {
        medicalClasses = Collections.unmodifiableSortedSet(new TreeSet<>(medicalClasses));
    }

    /**
     * Looks which inputs there are.
     *
     * @param inventory what the hospital has
     * @param answers what it answered
     * @param intelligence what the feeds said
     * @param classes kinds of equipment
     * @return which of them are not empty
     */
    public static RollUpInput of(
            Inventory inventory, List<Answer> answers, Intelligence intelligence, List<DeviceClass> classes) {
        SortedSet<String> medical = new TreeSet<>();
        classes.stream().filter(kind -> kind.category() == Category.MEDICAL).forEach(kind -> medical.add(kind.id()));
        return new RollUpInput(
                !inventory.assets().isEmpty(),
                !answers.isEmpty(),
                !inventory.suppliers().isEmpty(),
                !intelligence.advisories().isEmpty(),
                !intelligence.lifecycles().isEmpty(),
                medical);
    }
}
