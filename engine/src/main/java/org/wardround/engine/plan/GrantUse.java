package org.wardround.engine.plan;

import org.wardround.engine.kernel.Euros;

/**
 * What a grant pays with a plan.
 *
 * @param grant the grant
 * @param most the most that it pays: its share of what starts in its time, up to its amount
 */
public record GrantUse(Grant grant, Euros most) {}
