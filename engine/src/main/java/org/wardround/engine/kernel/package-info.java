/**
 * The small values that every stage speaks in: amounts with units, intervals with sources, problems in
 * input, and texts in several languages. Nothing here knows a hospital, an advisory or a plan. Other
 * stages may use this package and it uses none of them.
 */
@NullMarked
package org.wardround.engine.kernel;

import org.jspecify.annotations.NullMarked;
