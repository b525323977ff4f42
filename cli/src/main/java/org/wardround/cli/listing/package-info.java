/**
 * Matches as lists that people ask for: by asset, product, notice, vulnerability or piece of work, and counted. Input: what a
 * run found, and the inventory and notices that it speaks of. Output: groups of lines, which a printer writes as text, CSV or
 * JSON.
 */
@NullMarked
package org.wardround.cli.listing;

import org.jspecify.annotations.NullMarked;
