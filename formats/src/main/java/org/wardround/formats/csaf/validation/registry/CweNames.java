package org.wardround.formats.csaf.validation.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of weaknesses by release of CWE. */
public final class CweNames {

    private record Named(int first, int last, String name) {}

    private final List<String> releases;
    private final Map<String, List<Named>> names = new HashMap<>();

    private CweNames(List<String> lines) {
        this.releases = List.of(lines.getFirst().split(" ", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", 4);
            names.computeIfAbsent("CWE-" + cells[0], key -> new ArrayList<>())
                    .add(new Named(releases.indexOf(cells[1]), releases.indexOf(cells[2]), cells[3]));
        }
    }

    /**
     * Reads the list.
     *
     * @return all names
     */
    public static CweNames read() {
        return new CweNames(RegistryFile.lines("cwe-names.tsv"));
    }

    /**
     * Whether a release is in the list.
     *
     * @param release such as "4.13"
     * @return true when it is
     */
    public boolean knows(String release) {
        return releases.contains(release);
    }

    /**
     * Whether a weakness had a name in a release.
     *
     * @param id such as "CWE-79"
     * @param name its name
     * @param release such as "4.13"
     * @return true when it had
     */
    public boolean inRelease(String id, String name, String release) {
        int at = releases.indexOf(release);
        return names.getOrDefault(id, List.of()).stream()
                .anyMatch(each ->
                        each.first() <= at && at <= each.last() && each.name().equals(name));
    }

    /**
     * Whether a weakness ever had a name.
     *
     * @param id such as "CWE-79"
     * @param name its name
     * @return true when it had
     */
    public boolean inAnyRelease(String id, String name) {
        return names.getOrDefault(id, List.of()).stream()
                .anyMatch(each -> each.name().equals(name));
    }
}
