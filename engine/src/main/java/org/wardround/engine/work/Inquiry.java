package org.wardround.engine.work;

import java.util.List;

/**
 * Everything that one manufacturer is asked.
 *
 * @param maker name of the manufacturer
 * @param publishes whether the feeds hold machine-readable notices of this manufacturer; if not, it is asked for them
 * @param devices the device types with open questions, sorted by model; one or more
 */
public record Inquiry(String maker, boolean publishes, List<DeviceInquiry> devices) {
    /** Copies the collections, so that the record never changes. */
    public Inquiry {
        devices = List.copyOf(devices);
    }
}
