/**
 * What the world knows: security advisories, exploitation, probabilities, lifecycles, each with where it came
 * from. Input: feeds as the readers in formats/ found them. Output: records that keep the publisher's text and
 * its place in the document.
 */
@NullMarked
package org.wardround.engine.intelligence;

import org.jspecify.annotations.NullMarked;
