/**
 * The catalogue: knowledge as data, read from a folder of YAML files. Input: the files, and a hospital's own
 * entries laid over them. Output: challenges, solutions, loss scenarios, law, vendor names and device classes as
 * records, and every key that is missing, unknown, mistyped or out of range as a problem with file and pointer.
 */
@NullMarked
package org.wardround.formats.catalogue;

import org.jspecify.annotations.NullMarked;
