/**
 * Lifecycles of products, as endoflife.date collects them. Answers: which release of a product ends when. Input: one JSON
 * document in one of the shapes of that project; output: one lifecycle for each product.
 */
@NullMarked
package org.wardround.formats.lifecycle;

import org.jspecify.annotations.NullMarked;
