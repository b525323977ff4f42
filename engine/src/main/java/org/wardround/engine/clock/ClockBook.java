package org.wardround.engine.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Text;

/**
 * What the catalogue knows of clocks.
 *
 * @param facts id of a start fact to its words
 * @param clocks those of the EU, in the order of a card
 * @param national those of countries
 * @param countries zones and addresses
 */
public record ClockBook(
        SortedMap<String, Text> facts, List<Clock> clocks, List<NationalClock> national, List<ClockCountry> countries) {
    /** A book without clocks. */
    public static final ClockBook EMPTY = new ClockBook(new TreeMap<>(), List.of(), List.of(), List.of());

    /** Copies the collections, so that the record never changes. */
    public ClockBook {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        clocks = List.copyOf(clocks);
        national = List.copyOf(national);
        countries = List.copyOf(countries);
    }

    /**
     * The book with clocks of a hospital's own, such as its insurer's.
     *
     * @param own clocks
     * @return a book in which they come last
     */
    public ClockBook with(List<Clock> own) {
        List<Clock> all = new ArrayList<>(clocks);
        all.addAll(own);
        return new ClockBook(facts, all, national, countries);
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2 code
     * @return the country, where it is known
     */
    public Optional<ClockCountry> country(String code) {
        return countries.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
