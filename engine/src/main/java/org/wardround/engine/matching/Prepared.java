package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.inventory.DeviceClass;

/**
 * Products of advisories with everything that looks them up. Never changes; products are added by making a larger one,
 * which shares what stays.
 *
 * @param entries the products by number
 * @param vendors the vendors by number
 * @param spoken for each vendor every word of its products' names and of its advisories' titles
 * @param lexicon how telling the words of their names are
 * @param names the products by name
 * @param identifiers the products by identifier
 * @param precedence which of several advisories counts
 */
record Prepared(
        List<Entry> entries,
        List<Vendor> vendors,
        List<Set<String>> spoken,
        Lexicon lexicon,
        NameIndex names,
        IdentifierIndex identifiers,
        Precedence precedence) {
    static Prepared of(List<Entry> entries, Makers makers, List<DeviceClass> classes) {
        Lexicon lexicon = Lexicon.of(List.of(), classes);
        return new Prepared(
                        List.of(),
                        List.of(),
                        List.of(),
                        lexicon,
                        NameIndex.of(List.of(), lexicon),
                        new IdentifierIndex(List.of()),
                        Precedence.NONE)
                .plus(entries, makers);
    }

    /** More products, numbered on from here, of vendors numbered on from here. */
    Prepared plus(List<Entry> more, Makers makers) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        List<Vendor> allVendors = new ArrayList<>(vendors);
        List<Set<String>> said = new ArrayList<>(spoken);
        for (Entry entry : more) {
            if (entry.vendor().number() == allVendors.size()) {
                allVendors.add(entry.vendor());
                said.add(new HashSet<>());
            }
            said.get(entry.vendor().number()).addAll(entry.spoken());
        }
        Lexicon counted = lexicon.plus(more);
        return new Prepared(
                all,
                allVendors,
                said,
                counted,
                names.plus(more, counted),
                identifiers.plus(more),
                precedence.plus(more, makers));
    }

    /** The same products and words, of which only some are looked up. */
    Prepared only(List<Entry> some) {
        return new Prepared(
                entries, vendors, spoken, lexicon, NameIndex.of(some, lexicon), new IdentifierIndex(some), precedence);
    }
}
