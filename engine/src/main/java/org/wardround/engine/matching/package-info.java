/**
 * Which advisory speaks of which asset, with a verdict and its reason. Input: assets, components and advisories,
 * and what the catalogue knows of vendor names. Output: matches that say which words, which alias and which
 * version rule decided; what cannot be compared is possible, never a guess.
 */
@NullMarked
package org.wardround.engine.matching;

import org.jspecify.annotations.NullMarked;
