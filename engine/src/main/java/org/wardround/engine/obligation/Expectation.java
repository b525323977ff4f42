package org.wardround.engine.obligation;

import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/**
 * What a hospital may expect from the manufacturers of products with digital elements (catalogue data). It never
 * binds a hospital, and it does not hold for devices under the MDR or IVDR (Regulation (EU) 2024/2847, Art. 2(2)).
 *
 * @param id such as "cra-14"
 * @param act id of the act, such as "cra"
 * @param article article as cited
 * @param text what may be expected, told in our own words
 * @param from when it starts to apply
 * @param source where it was read
 */
public record Expectation(String id, String act, String article, Text text, Since from, Source source) {}
