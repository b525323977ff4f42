package org.wardround.engine.portfolio;

import java.util.List;

/**
 * A planning problem: which measures start in which period.
 *
 * @param name what it is called
 * @param aim what is made small
 * @param periods how many periods, 1 or more
 * @param threats what may be lost
 * @param measures what can be done; a measure started in a period is in place in it and in all after
 * @param limits what is used up
 * @param links what holds between measures
 */
public record Portfolio(
        String name,
        Aim aim,
        int periods,
        List<Threat> threats,
        List<Measure> measures,
        List<Limit> limits,
        List<Link> links) {
    /** Copies the lists, so that the record never changes. */
    public Portfolio {
        threats = List.copyOf(threats);
        measures = List.copyOf(measures);
        limits = List.copyOf(limits);
        links = List.copyOf(links);
    }
}
