/**
 * Untrusted JSON, read with limits. Answers: what stands where in a JSON text, and what is wrong with it. Input: text or
 * bytes of one file; output: a tree walked through places that know their JSON pointer, and problems.
 */
@NullMarked
package org.wardround.formats.json;

import org.jspecify.annotations.NullMarked;
