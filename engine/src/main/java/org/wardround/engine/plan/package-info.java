/**
 * Which solutions start in which quarter, under budgets, staff hours, prerequisites and legal dates, so that the
 * least loss remains. Input: offers, risk and gaps. Output: a plan with its proven gap, why each solution is in
 * or out, and how it compares with simple rankings.
 */
@NullMarked
package org.wardround.engine.plan;

import org.jspecify.annotations.NullMarked;
