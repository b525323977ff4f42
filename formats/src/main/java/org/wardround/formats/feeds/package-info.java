/**
 * A folder of feeds, recognised by content. Answers: what do all these files together say, and which of them could not be
 * used. Input: any tree of files; output: intelligence, sorted, and every file accounted for.
 */
@NullMarked
package org.wardround.formats.feeds;

import org.jspecify.annotations.NullMarked;
