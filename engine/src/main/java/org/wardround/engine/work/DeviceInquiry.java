package org.wardround.engine.work;

import java.util.List;

/**
 * What is asked about one device type.
 *
 * @param type the device type
 * @param questions notices first, affected before possible; one or more
 */
public record DeviceInquiry(DeviceType type, List<Question> questions) {
    /** Copies the collections, so that the record never changes. */
    public DeviceInquiry {
        questions = List.copyOf(questions);
    }
}
