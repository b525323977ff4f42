package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.YamlTree;

/**
 * What stands in for values that a hospital doesn't give: the catalogue's {@code defaults.yaml}.
 */
final class Defaults {
    private static final int SCHEMA = 1;

    /** What a number grows with. */
    enum Per {
        ONE,
        BEDS,
        STAFF,
        REVENUE
    }

    /**
     * The default of a number.
     *
     * @param each the number per unit
     * @param per the unit
     * @param least smallest that makes sense
     * @param most largest that makes sense
     * @param rule why, in words
     */
    record Amount(double each, Per per, double least, double most, String rule) {
        boolean allows(double value) {
            return value >= least && value <= most;
        }
    }

    /**
     * The default of a text or of a yes or no.
     *
     * @param value the default
     * @param rule why, in words
     */
    record Fixed(String value, String rule) {}

    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    private final Map<String, Fixed> fixed = new LinkedHashMap<>();

    private Defaults() {}

    static Read<Defaults> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, SCHEMA, problems);
        Set<String> sources = new TreeSet<>(tree.each("sources", (source, place) -> {
            source.integer("year", 1900, 2100);
            source.text("citation");
            return source.text("id");
        }));
        Defaults defaults = new Defaults();
        tree.each("texts", (entry, key) -> defaults.put(key, entry.text("value"), entry, sources));
        tree.each(
                "flags",
                (entry, key) -> defaults.put(key, Boolean.toString(entry.flag("value", false)), entry, sources));
        tree.each("numbers", (entry, key) -> defaults.put(key, entry, sources));
        tree.reportUnknownKeys();
        return new Read<>(defaults, problems);
    }

    private String put(String key, String value, YamlTree entry, Set<String> sources) {
        fixed.put(key, new Fixed(value, rule(entry, sources)));
        return key;
    }

    private String put(String key, YamlTree entry, Set<String> sources) {
        amounts.put(
                key,
                new Amount(
                        entry.number("each", 0, 1e9),
                        entry.choice("per", Per.class, Per.ONE),
                        entry.number("least", 0, 1e12),
                        entry.number("most", 0, 1e12),
                        rule(entry, sources)));
        return key;
    }

    private static String rule(YamlTree entry, Set<String> sources) {
        String source = entry.text("source");
        if (!sources.contains(source)) {
            entry.problem("defaults.source", "source", "There is no source with the id " + source + ".");
        }
        return entry.text("rule") + " (" + source + ")";
    }

    /** The default of a number; one that allows nothing but 0 when the catalogue has none. */
    Amount amount(String key) {
        return amounts.getOrDefault(key, new Amount(0, Per.ONE, 0, 0, "no default in the catalogue"));
    }

    /** The default of a text or of a yes or no; an empty one when the catalogue has none. */
    Fixed fixed(String key) {
        return fixed.getOrDefault(key, new Fixed("", "no default in the catalogue"));
    }
}
