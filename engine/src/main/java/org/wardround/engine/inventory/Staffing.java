package org.wardround.engine.inventory;

import java.time.LocalDate;
import org.wardround.engine.kernel.Hours;

/**
 * From some day on, another number of hours: somebody leaves, somebody comes.
 *
 * @param role whose hours
 * @param from the quarter of this day is the first with these hours
 * @param hoursPerQuarter hours per quarter from then on
 * @param reason as written
 */
public record Staffing(Role role, LocalDate from, Hours hoursPerQuarter, String reason) {}
