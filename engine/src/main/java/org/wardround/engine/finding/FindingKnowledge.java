package org.wardround.engine.finding;

import java.util.List;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.obligation.Question;

/**
 * What the catalogue knows that findings need.
 *
 * @param deviceClasses kinds of equipment
 * @param questions the self-check
 * @param lifecycleNames how people write the names of releases
 * @param openZones words in the name of a network zone that say that it can be reached from outside, in lower case
 */
public record FindingKnowledge(
        List<DeviceClass> deviceClasses,
        List<Question> questions,
        List<LifecycleName> lifecycleNames,
        List<String> openZones) {
    /** Copies the collections, so that the record never changes. */
    public FindingKnowledge {
        deviceClasses = List.copyOf(deviceClasses);
        questions = List.copyOf(questions);
        lifecycleNames = List.copyOf(lifecycleNames);
        openZones = List.copyOf(openZones);
    }
}
