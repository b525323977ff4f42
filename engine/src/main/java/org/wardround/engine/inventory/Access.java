package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Truth;

/**
 * Remote access of a supplier.
 *
 * @param remote whether it has remote access
 * @param closedByDefault whether that access stays closed until the hospital opens it
 */
public record Access(Truth remote, Truth closedByDefault) {}
