package org.wardround.engine.clock;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/**
 * What is known of a country.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param zone its time zone; where there are several, that of the capital
 * @param union whether EU law binds there, through membership of the EU or the EEA
 * @param report id of an act to where its reports go; without those that were not read
 * @param sameAsDirective acts whose national terms were read and are those of the EU
 * @param source where it was read
 */
public record ClockCountry(
        String code,
        ZoneId zone,
        boolean union,
        SortedMap<String, Text> report,
        List<String> sameAsDirective,
        Source source) {
    /** Copies the collections, so that the record never changes. */
    public ClockCountry {
        report = Collections.unmodifiableSortedMap(new TreeMap<>(report));
        sameAsDirective = List.copyOf(sameAsDirective);
    }
}
