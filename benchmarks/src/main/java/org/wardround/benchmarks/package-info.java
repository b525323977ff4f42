/**
 * How fast the engines are, measured with JMH and only ever compared as ratios within one run. Input: the sample hospital
 * and invented scenarios of a given size. Output: JMH's tables; nothing here decides whether a build passes.
 */
@NullMarked
package org.wardround.benchmarks;

import org.jspecify.annotations.NullMarked;
