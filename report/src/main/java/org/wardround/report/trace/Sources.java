package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.Catalogue;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Source;

/**
 * The sources of the catalogue's entries that a report uses, numbered.
 *
 * @param numbers source to number, from 1, in order
 */
public record Sources(Map<Source, Integer> numbers) {
    /** Copies the map, so that the record never changes. */
    public Sources {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    static Sources of(ReviewResult result) {
        List<Source> all = new ArrayList<>();
        result.risk().scenarios().forEach(risk -> {
            all.add(risk.scenario().rate().source());
            all.add(risk.scenario().impact().source());
            all.add(risk.scenario().lostCare().source());
            all.add(risk.scenario().typical().source());
            risk.scenario().drivers().forEach(driver -> all.add(driver.source()));
        });
        all.add(result.risk().assumptions().source());
        result.offers().forEach(offer -> {
            all.add(offer.solution().cost().source());
            all.add(offer.solution().effort().source());
            offer.solution().effects().forEach(effect -> all.add(effect.source()));
        });
        Catalogue catalogue = result.input().catalogue();
        result.standings().forEach(standing -> {
            all.add(standing.obligation().source());
            all.add(standing.act().source());
        });
        catalogue.challenges().forEach(challenge -> {
            all.add(challenge.sector().source());
            all.addAll(challenge.sources());
        });
        Map<Source, Integer> numbers = new LinkedHashMap<>();
        all.forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
        return new Sources(numbers);
    }

    /**
     * The number of a source.
     *
     * @param source the source
     * @return its number, from 1; 0 when it is not in the list
     */
    public int number(Source source) {
        return numbers.getOrDefault(source, 0);
    }

    /**
     * The id of a source in files.
     *
     * @param source the source
     * @return such as "source-12"
     */
    public String id(Source source) {
        return "source-" + number(source);
    }
}
