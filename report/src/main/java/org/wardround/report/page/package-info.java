/**
 * How pages are laid out for screens and for paper. Input: views and style sheets. Output: self-contained HTML
 * without script, escaped by the template engine.
 */
@NullMarked
package org.wardround.report.page;

import org.jspecify.annotations.NullMarked;
