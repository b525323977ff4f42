/**
 * How one number or reason came about. Input: result.json and an id. Output: a tree of lines that leads back to
 * findings, catalogue entries, sources and inputs.
 */
@NullMarked
package org.wardround.report.explain;

import org.jspecify.annotations.NullMarked;
