/**
 * The one entry point. Review runs the stages in the order in which data flows; the packages below are the stages.
 * Input is what readers outside found, output is records for reports.
 */
@NullMarked
package org.wardround.engine;

import org.jspecify.annotations.NullMarked;
