package org.wardround.formats.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.Catalogue;
import org.wardround.engine.consultation.Grouping;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.disclosure.Protection;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.solution.Actor;
import org.wardround.formats.catalogue.YamlTree;

/** Reads consultation.yaml: what is asked, of whom, and how those who answer are protected. */
final class ConsultationYaml {
    static final String NAME = "consultation.yaml";
    private static final int MANY = 1_000_000;

    private final YamlTree tree;
    private final CatalogueItems known;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final SortedMap<String, ItemText> texts = new TreeMap<>();

    ConsultationYaml(YamlTree tree, Catalogue catalogue) {
        this.tree = tree;
        this.known = new CatalogueItems(catalogue);
        tree.each("items", this::item);
    }

    private String item(YamlTree entry, String id) {
        Optional<Item> listed = known.item(id);
        if (listed.isPresent() && !entry.has("kind")) {
            ItemText text = known.text(id);
            items.put(id, listed.get());
            texts.put(
                    id,
                    new ItemText(text.title(), text.statement(), text.actors(), entry.text("measure", text.measure())));
            return id;
        }
        Item.Kind kind = entry.choice("kind", Item.Kind.class, Item.Kind.CHALLENGE);
        Text title = entry.localized("title");
        items.put(id, new Item(id, kind, entry.texts("answers")));
        texts.put(
                id,
                new ItemText(
                        title,
                        entry.has("statement") ? entry.localized("statement") : title,
                        entry.choices("actors", Actor.class),
                        entry.text("measure", "")));
        return id;
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    SortedMap<String, ItemText> texts() {
        return texts;
    }

    Text title(String folder) {
        return tree.has("title") ? tree.localized("title") : Text.english(folder);
    }

    String heldBy() {
        return tree.text("held_by", "");
    }

    String licence() {
        return tree.text("licence", "CC-BY-4.0");
    }

    long seed() {
        return tree.has("seed") ? tree.integer("seed", 0, Integer.MAX_VALUE) : 1;
    }

    List<Grouping> groupings() {
        List<Grouping> groupings = new ArrayList<>();
        if (!tree.has("groups")) {
            return groupings;
        }
        YamlTree groups = tree.map("groups");
        for (String id : groups.keys()) {
            groupings.add(new Grouping(id, groups.texts(id)));
        }
        return groupings;
    }

    Protection protection() {
        if (!tree.has("protection")) {
            return Protection.USUAL;
        }
        YamlTree rules = tree.map("protection");
        Protection usual = Protection.USUAL;
        return new Protection(
                whole(rules, "minimum", 3, usual.minimum()),
                whole(rules, "coalition", 0, usual.coalition()),
                whole(rules, "breakdowns_from", 3, usual.breakdownsFrom()));
    }

    private static int whole(YamlTree rules, String key, int least, int usual) {
        return rules.has(key) ? Math.max(least, rules.integer(key, least, MANY)) : usual;
    }

    SortedMap<String, SortedMap<String, Integer>> expected() {
        SortedMap<String, SortedMap<String, Integer>> expected = new TreeMap<>();
        if (tree.has("expected")) {
            YamlTree byGrouping = tree.map("expected");
            for (String grouping : byGrouping.keys()) {
                YamlTree groups = byGrouping.map(grouping);
                SortedMap<String, Integer> numbers = new TreeMap<>();
                groups.keys().forEach(group -> numbers.put(group, groups.integer(group, 0, MANY)));
                expected.put(grouping, numbers);
            }
        }
        return expected;
    }
}
