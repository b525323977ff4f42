package org.wardround.formats.csaf.validation.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decision points of SSVC's registered namespaces, each with the keys of its values in their order. */
public final class SsvcPoints {

    private record Id(String base, String key, String version) {}

    private final LocalDate day;
    private final Map<Id, List<String>> values = new HashMap<>();

    private SsvcPoints(List<String> lines) {
        this.day = LocalDate.parse(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", 4);
            values.put(new Id(cells[0], cells[1], cells[2]), List.of(cells[3].split(" ", -1)));
        }
    }

    /**
     * Reads the list.
     *
     * @return all decision points
     */
    public static SsvcPoints read() {
        return new SsvcPoints(RegistryFile.lines("ssvc-decision-points.csv"));
    }

    /**
     * The day up to which the list is known to be whole.
     *
     * @return what came later may be missing
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Whether decision points of a namespace are in the list.
     *
     * @param namespace without fragment and extensions, such as "ssvc"
     * @return true when at least one is
     */
    public boolean knows(String namespace) {
        return values.keySet().stream()
                .anyMatch(id -> id.base().split("#", 2)[0].equals(namespace));
    }

    /**
     * The values of a decision point.
     *
     * @param base the namespace without extensions, such as "ssvc" or "nist#800-30"
     * @param key such as "SI"
     * @param version such as "2.0.0"
     * @return their keys in order; empty when there is no such decision point in the list
     */
    public Optional<List<String>> values(String base, String key, String version) {
        return Optional.ofNullable(values.get(new Id(base, key, version)));
    }
}
