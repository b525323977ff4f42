/**
 * What every test works with. Answers: which products, groups and branches does the document define, whatever its version.
 * Input: one JSON document; output: places that know their JSON pointer, and a collector of diagnostics.
 */
@NullMarked
package org.wardround.formats.csaf.validation.kernel;

import org.jspecify.annotations.NullMarked;
