package org.wardround.engine.work;

import java.util.List;

/**
 * Everything that one manufacturer is asked, or was asked and has answered.
 *
 * @param maker name of the manufacturer
 * @param types the device types that questions are about, sorted by model
 * @param questions on notices first (affected before possible, then by notice, model and version), then on device types,
 *     then on all products; one or more
 */
public record Inquiry(String maker, List<DeviceType> types, List<Asked> questions) {
    /** Copies the lists, so that the record never changes. */
    public Inquiry {
        types = List.copyOf(types);
        questions = List.copyOf(questions);
    }

    /**
     * The questions that are still to be asked.
     *
     * @return in order
     */
    public List<Asked> open() {
        return questions.stream().filter(Asked::open).toList();
    }
}
