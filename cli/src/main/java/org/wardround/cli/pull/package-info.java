/**
 * Feeds over the network. Answers: which public files are newer than those in the feed folder, and did they arrive whole
 * and unchanged. Input: a list of sources and a folder; output: files in the folder, a record of where each came from, and
 * a report in which every failure leaves the old file in place.
 */
@NullMarked
package org.wardround.cli.pull;

import org.jspecify.annotations.NullMarked;
