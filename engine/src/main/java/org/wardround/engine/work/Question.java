package org.wardround.engine.work;

import org.wardround.engine.intelligence.Advisory;

/** Something that only the manufacturer can answer. */
public sealed interface Question
        permits Question.WhetherAffected, Question.ApprovedUpdate, Question.SupportedUntil, Question.Components {
    /**
     * A notice may be about these devices: are they affected, and is there an approved update?
     *
     * @param item the devices
     * @param advisory the notice
     */
    record WhetherAffected(WorkItem item, Advisory advisory) implements Question {}

    /**
     * A notice says that these devices are affected: is there an update that is approved for them, and what protects them
     * until then?
     *
     * @param item the devices
     * @param advisory the notice
     */
    record ApprovedUpdate(WorkItem item, Advisory advisory) implements Question {}

    /** Until when are security updates made for this device? */
    record SupportedUntil() implements Question {}

    /** Which software is in the device (SBOM)? */
    record Components() implements Question {}
}
