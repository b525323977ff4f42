/**
 * Lists that the standard refers to: CWE names, language subtags, licences, SSVC decision points. Answers: does this name
 * exist. Input: a data file beside the classes, with its source; output: look-ups.
 */
@NullMarked
package org.wardround.formats.csaf.validation.registry;

import org.jspecify.annotations.NullMarked;
