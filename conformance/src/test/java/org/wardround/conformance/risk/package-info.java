/**
 * Published figures of other risk programs and closed forms. Input: scenarios as published, and where another program
 * has a model of its own (such as pyfair's PERT), that model, which lives here and never bends the engine. Output: our
 * figures beside theirs, with the distance that chance explains.
 */
@NullMarked
package org.wardround.conformance.risk;

import org.jspecify.annotations.NullMarked;
