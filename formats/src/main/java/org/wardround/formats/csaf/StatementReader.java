package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.Threat;
import org.wardround.formats.csaf.parts.StatementPart;

/** Reads flags and threats. */
final class StatementReader {

    private final ProductLists lists;

    StatementReader(ProductLists lists) {
        this.lists = lists;
    }

    List<Flag> flags(List<StatementPart> parts, String owner) {
        List<Flag> flags = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            StatementPart part = parts.get(i);
            flags.add(new Flag(part.word(), part.date(), products(part, new Place(owner, "flags", i))));
        }
        return flags;
    }

    List<Threat> threats(List<StatementPart> parts, String owner) {
        List<Threat> threats = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            StatementPart part = parts.get(i);
            threats.add(new Threat(
                    part.word(), part.details(), part.date(), products(part, new Place(owner, "threats", i))));
        }
        return threats;
    }

    private List<String> products(StatementPart part, Place place) {
        return lists.productsAndGroups(part.scope(), place, "product_ids");
    }
}
