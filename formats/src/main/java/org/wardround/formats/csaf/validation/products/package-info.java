/**
 * Tests of the product tree. Answers: is each product defined once, referred to rightly, and named so that it can be
 * found. Input: the document; output: diagnostics of the tests that speak of products, branches, versions and identifiers.
 */
@NullMarked
package org.wardround.formats.csaf.validation.products;

import org.jspecify.annotations.NullMarked;
