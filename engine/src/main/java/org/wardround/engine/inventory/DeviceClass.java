package org.wardround.engine.inventory;

import java.util.List;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;

/**
 * A kind of equipment, known by the words that people use for it.
 *
 * @param id short id, such as "infusion-pump"
 * @param name what it is called
 * @param category medical, IT or building technology
 * @param harm what its failure can do to a patient: 1 nothing, 2 delay, 3 harm, 4 death
 * @param patientData whether it usually holds patient data
 * @param words words in six languages that name it, in lower case
 */
public record DeviceClass(String id, Text name, Category category, int harm, Truth patientData, List<String> words) {
    /** Copies the collections, so that the record never changes. */
    public DeviceClass {
        words = List.copyOf(words);
    }
}
