package org.wardround.engine.clock;

/** Who has to act when a clock runs. */
public enum ActsBy {
    /** The hospital. */
    HOSPITAL,
    /** A hospital that was told that it is a critical entity (Directive (EU) 2022/2557). */
    CRITICAL_ENTITY,
    /** The authority or CSIRT: what the hospital may expect. */
    AUTHORITY,
    /** A supplier that processes data for the hospital: what the hospital may expect. */
    PROCESSOR,
    /** The manufacturer of a product with digital elements: what the hospital may expect. */
    MANUFACTURER,
    /** The manufacturer of a medical device: what the hospital may expect. */
    DEVICE_MANUFACTURER;

    /**
     * Whether the duty is the hospital's own.
     *
     * @return false for what it may only expect
     */
    public boolean own() {
        return this == HOSPITAL || this == CRITICAL_ENTITY;
    }
}
