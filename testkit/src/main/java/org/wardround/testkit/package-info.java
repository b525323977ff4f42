/**
 * Where tests find data. Answers: where is the repository, where is public test data, and is it there at all.
 * Nothing here is part of the product.
 */
@NullMarked
package org.wardround.testkit;

import org.jspecify.annotations.NullMarked;
