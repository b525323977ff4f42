package org.wardround.formats.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.Catalogue;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Solution;

/** The catalogue's challenges and solutions as items of a consultation. */
final class CatalogueItems {
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, ItemText> texts = new HashMap<>();

    CatalogueItems(Catalogue catalogue) {
        for (Challenge challenge : catalogue.challenges()) {
            items.put(challenge.id(), new Item(challenge.id(), Item.Kind.CHALLENGE, List.of()));
            List<Actor> actors = catalogue.solutions().stream()
                    .filter(solution -> solution.targets().challenges().contains(challenge.id()))
                    .map(Solution::actor)
                    .distinct()
                    .sorted()
                    .toList();
            texts.put(challenge.id(), new ItemText(challenge.title(), challenge.statement(), actors, ""));
        }
        for (Solution solution : catalogue.solutions()) {
            items.put(
                    solution.id(),
                    new Item(
                            solution.id(),
                            Item.Kind.SOLUTION,
                            solution.targets().challenges()));
            texts.put(solution.id(), new ItemText(solution.name(), solution.name(), List.of(solution.actor()), ""));
        }
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The text of an item that is there. */
    ItemText text(String id) {
        ItemText text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no such item: " + id);
        }
        return text;
    }
}
