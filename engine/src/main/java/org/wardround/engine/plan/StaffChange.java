package org.wardround.engine.plan;

import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/**
 * From some quarter on, another number of hours.
 *
 * @param role whose hours
 * @param fromQuarter first quarter of the plan with these hours; may lie before the plan
 * @param hours hours per quarter from then on
 */
public record StaffChange(Role role, int fromQuarter, Hours hours) {}
