/**
 * A hospital's own folder. Answers: what has this hospital, who is it, what did it answer, and what in its files cannot
 * be used? Input is a folder in which only the inventory is compulsory, and the names that columns go by; output is the
 * hospital, its inventory and answers, and an account of every row.
 */
@NullMarked
package org.wardround.formats.hospital;

import org.jspecify.annotations.NullMarked;
