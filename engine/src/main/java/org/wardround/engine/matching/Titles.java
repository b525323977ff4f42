package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardround.engine.matching.NamePattern.Source;

/** What the title of a notice leaves out: "MELSEC-Q Series Ethernet Module" on the module "QJ71E71-100". */
final class Titles {
    private static final int SHORTEST_CODE = 3;
    private static final Set<String> SERIES = Set.of("serie", "series", "family");

    private Titles() {}

    /** Whether the product has a model code and the title has none, so that a row with another code is another thing. */
    static boolean hidesModel(Entry entry) {
        return units(entry, Source.NAME)
                        .anyMatch(unit -> unit instanceof Unit.Model model && Letters.isModelNumber(model.text()))
                && units(entry, Source.TITLE).allMatch(Unit.Word.class::isInstance);
    }

    /** Whether the title names the series that the product is one of. */
    static boolean namesSeries(Entry entry) {
        return hidesModel(entry)
                && units(entry, Source.TITLE)
                        .anyMatch(unit -> unit instanceof Unit.Word word && SERIES.contains(word.text()));
    }

    /**
     * The model code that a title has right after the product's name, and the name has not: "VS4" where the product is
     * "SureSigns" and the title "SureSigns VS4"; empty where there is none.
     */
    static Optional<Unit.Model> narrowedTo(Entry entry) {
        List<Unit> name = units(entry, Source.NAME).toList();
        List<Unit> title = units(entry, Source.TITLE).toList();
        for (int i = 1; i < title.size(); i++) {
            if (title.get(i) instanceof Unit.Model model
                    && Letters.hasLetter(model.text())
                    && model.text().length() >= SHORTEST_CODE
                    && name.contains(title.get(i - 1))) {
                return name.stream().allMatch(Unit.Word.class::isInstance) ? Optional.of(model) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Stream<Unit> units(Entry entry, Source source) {
        return entry.patterns().stream()
                .filter(pattern -> pattern.source() == source)
                .flatMap(pattern -> pattern.units().stream());
    }
}
