package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.matching.AliasKind;
import org.wardround.engine.matching.Tenure;
import org.wardround.engine.matching.VendorAlias;

/** Reads the names that makers and product lines go by. */
public final class VendorsFile {
    private static final int SCHEMA = 1;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private VendorsFile() {}

    /**
     * Reads the file "vendors.yaml" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return one alias for each name, in file order, and every entry that was left out with the reason
     */
    public static Read<List<VendorAlias>> read(Path catalogue) {
        List<Problem> problems = new ArrayList<>();
        YamlTree file = YamlTree.read(catalogue.resolve("vendors.yaml"), SCHEMA, problems);
        Sources sources = SourcesFile.read(List.of(file));
        Set<String> makers = new HashSet<>();
        List<VendorAlias> aliases = file.entries("makers", (entry, index) -> maker(entry, makers, sources)).stream()
                .flatMap(List::stream)
                .toList();
        file.reportUnknownKeys();
        return new Read<>(aliases, problems);
    }

    private static List<VendorAlias> maker(YamlTree entry, Set<String> makers, Sources sources) {
        String name = entry.text("name");
        String today = entry.text("today");
        entry.text("history", "");
        Source source = sources.of(entry, "source");
        if (!makers.add(name)) {
            entry.problem("vendors.twice", "name", "The maker " + name + " stands in this file already.");
        }
        List<VendorAlias> aliases = new ArrayList<>();
        entry.texts("names")
                .forEach(alias -> aliases.add(new VendorAlias(name, today, alias, AliasKind.COMPANY, source)));
        entry.texts("lines")
                .forEach(alias -> aliases.add(new VendorAlias(name, today, alias, AliasKind.PRODUCT_LINE, source)));
        entry.each("also", (also, index) -> named(also, name, today, sources)).forEach(aliases::addAll);
        entry.each("taken_over", (line, index) -> takenOver(line, name, today, sources))
                .forEach(aliases::addAll);
        if (aliases.isEmpty()) {
            entry.problem("vendors.empty", "names", "A maker needs at least one name or product line.");
        }
        return aliases;
    }

    /** Names with a source of their own. */
    private static List<VendorAlias> named(YamlTree also, String name, String today, Sources sources) {
        Source source = sources.of(also, "source");
        return also.texts("names").stream()
                .map(alias -> new VendorAlias(name, today, alias, AliasKind.COMPANY, source))
                .toList();
    }

    /** Product lines that came from another maker: its until the year, this one's from then on. */
    private static List<VendorAlias> takenOver(YamlTree line, String name, String today, Sources sources) {
        Source source = sources.of(line, "source");
        String from = line.text("from");
        int year = line.integer("year", EARLIEST, LATEST);
        List<VendorAlias> aliases = new ArrayList<>();
        for (String alias : line.texts("lines")) {
            aliases.add(new VendorAlias(from, today, alias, AliasKind.PRODUCT_LINE, source, Tenure.until(year)));
            aliases.add(new VendorAlias(name, today, alias, AliasKind.PRODUCT_LINE, source, Tenure.since(year)));
        }
        return aliases;
    }
}
