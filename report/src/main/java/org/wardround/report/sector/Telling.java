package org.wardround.report.sector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Placement;
import org.wardround.engine.consultation.Rank;
import org.wardround.report.words.SectorWords;

/** What all chapters look things up in: the figures by item, and the words. */
final class Telling {
    private final Consulted consulted;
    private final SectorWords words;
    private final Sayings sayings;
    private final Map<String, ItemInsight> items = new LinkedHashMap<>();

    Telling(Consulted consulted, SectorWords words) {
        this.consulted = consulted;
        this.words = words;
        this.sayings = new Sayings(words, consulted.protection());
        consulted.insights().items().forEach(item -> items.put(item.item().id(), item));
    }

    Consulted consulted() {
        return consulted;
    }

    SectorWords words() {
        return words;
    }

    Sayings sayings() {
        return sayings;
    }

    ItemInsight item(String id) {
        ItemInsight item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("no item " + id);
        }
        return item;
    }

    List<ItemInsight> all(Item.Kind kind) {
        return items.values().stream()
                .filter(item -> item.item().kind() == kind)
                .toList();
    }

    /** The places of a kind, the first place first. */
    List<Rank> ranks(Item.Kind kind) {
        return consulted.insights().ranks(kind);
    }

    Optional<Placement> placement(String id) {
        return consulted.insights().places().stream()
                .filter(place -> place.item().equals(id))
                .findFirst();
    }

    String title(String id) {
        return words.of(consulted.words(id).title());
    }

    /** Id and title, such as "C8 Care without IT". */
    String named(String id) {
        return id + "\u00A0" + title(id);
    }
}
