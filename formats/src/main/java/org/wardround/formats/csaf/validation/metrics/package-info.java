/**
 * Tests of scores and weaknesses. Answers: are CVSS, SSVC and CWE valid, computed rightly and given once.
 * Input: the document; output: diagnostics of the tests that speak of metrics.
 */
@NullMarked
package org.wardround.formats.csaf.validation.metrics;

import org.jspecify.annotations.NullMarked;
