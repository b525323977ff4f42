/**
 * What is concretely wrong in this hospital: one fact, one subject, one criticality with the path that led to
 * it. Input: inventory, intelligence, matches and standings with the law. Output: findings with stable ids,
 * sorted, each pointing back to its inputs.
 */
@NullMarked
package org.wardround.engine.finding;

import org.jspecify.annotations.NullMarked;
