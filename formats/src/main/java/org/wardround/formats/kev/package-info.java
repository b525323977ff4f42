/**
 * Catalogues of vulnerabilities that are known to be exploited, as CISA publishes them in JSON. Answers: which CVE is
 * being exploited, since when, and by ransomware groups or not. Input: one JSON document; output: one entry for each CVE.
 */
@NullMarked
package org.wardround.formats.kev;

import org.jspecify.annotations.NullMarked;
