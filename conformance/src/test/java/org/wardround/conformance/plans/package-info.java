/**
 * Published and synthetic planning instances, whose optima are known. Input: instance files that the project does not
 * carry, and tables from the literature. Output: proof that the optimizer reaches them.
 */
@NullMarked
package org.wardround.conformance.plans;

import org.jspecify.annotations.NullMarked;
