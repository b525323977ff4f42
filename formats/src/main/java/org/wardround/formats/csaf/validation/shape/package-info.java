/**
 * The structure of a document. Answers: is every member there, of the right kind and within its bounds, as in the JSON
 * schemas of CSAF 2.0, CSAF 2.1, CVSS and SSVC. Input: a JSON value; output: diagnostics. Written for this project, not copied.
 */
@NullMarked
package org.wardround.formats.csaf.validation.shape;

import org.jspecify.annotations.NullMarked;
