package org.wardround.engine.inventory;

import java.time.LocalDate;

/**
 * A time in which care must not be disturbed.
 *
 * @param from first day
 * @param to last day
 * @param reason as written
 */
public record Freeze(LocalDate from, LocalDate to, String reason) {}
