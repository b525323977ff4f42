package org.wardround.engine.inventory;

/** A part of the inventory on which a solution acts: something has to be changed on each of its devices. */
public enum DeviceGroup {
    /** No device. */
    NONE,
    /** All medical devices. */
    MEDICAL_DEVICES,
    /** Medical devices that are, or may be, on a network. */
    NETWORKED_MEDICAL_DEVICES,
    /** Medical devices past the end of their support. */
    LEGACY_MEDICAL_DEVICES,
    /** Everything in the inventory. */
    ASSETS,
    /** Everything that is, or may be, on a network. */
    NETWORKED_ASSETS
}
