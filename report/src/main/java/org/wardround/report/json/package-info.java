/**
 * The result as data. Input: a review's result with numbers, inputs and sources. Output: result.json, whose shape and
 * schema version docs/result-format.md tells.
 */
@NullMarked
package org.wardround.report.json;

import org.jspecify.annotations.NullMarked;
