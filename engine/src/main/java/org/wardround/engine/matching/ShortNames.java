package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.inventory.Asset;

/**
 * Names that the catalogue does not have and that are a part of others: "Fresenius" may be "Fresenius Kabi" or "Fresenius
 * Medical Care". A row tells by its model: one that other rows say of one of them, or a word that only its products have.
 */
final class ShortNames {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_WORD = 4;

    private final Map<String, Set<String>> longer;
    private final Map<String, Set<String>> models = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private ShortNames(Map<String, Set<String>> longer) {
        this.longer = longer;
    }

    /**
     * Finds them.
     *
     * @param assets the rows
     * @param keyOf key of the maker of each row
     * @param shown name by key
     * @param unknown keys that the catalogue does not have
     */
    static ShortNames of(List<Asset> assets, List<String> keyOf, Map<String, String> shown, Set<String> unknown) {
        Map<String, Set<String>> longer = new HashMap<>();
        shown.forEach((key, name) -> {
            for (String part : parts(name)) {
                if (unknown.contains(part) && !part.equals(key)) {
                    longer.computeIfAbsent(part, any -> new TreeSet<>()).add(key);
                }
            }
        });
        ShortNames names = new ShortNames(longer);
        for (int i = 0; i < assets.size() && !longer.isEmpty(); i++) {
            String key = keyOf.get(i);
            if (!longer.containsKey(key)) {
                List<String> model = model(assets.get(i), key);
                names.models
                        .computeIfAbsent(String.join("", model), any -> new HashSet<>())
                        .add(key);
                model.forEach(word -> names.words
                        .computeIfAbsent(word, any -> new HashSet<>())
                        .add(key));
            }
        }
        return names;
    }

    /** Runs of whole words of a name that may be a name by themselves. */
    private static Set<String> parts(String name) {
        List<String> words = MakerKey.words(name);
        Set<String> parts = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                List<String> run = words.subList(from, to);
                String joined = MakerKey.joined(run);
                if (joined.length() >= SHORTEST_NAME && !MakerKey.isGeneral(run)) {
                    parts.add(joined);
                }
            }
        }
        return parts;
    }

    /** The key of the maker whose product a row names; the given one where that is not to be told. */
    String maker(String key, Asset asset) {
        Set<String> candidates = longer.getOrDefault(key, Set.of());
        if (candidates.isEmpty()) {
            return key;
        }
        List<String> model = model(asset, key);
        Set<String> same = new TreeSet<>(models.getOrDefault(String.join("", model), Set.of()));
        same.retainAll(candidates);
        if (same.isEmpty()) {
            model.stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .map(word -> words.getOrDefault(word, Set.of()))
                    .filter(owners -> owners.size() == 1 && candidates.containsAll(owners))
                    .forEach(same::addAll);
        }
        return same.size() == 1 ? same.iterator().next() : key;
    }

    /** Words of the model, without the maker's name. */
    private static List<String> model(Asset asset, String key) {
        List<String> model = new ArrayList<>();
        for (String word :
                Fold.fold(asset.product().model()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+]+", -1)) {
            if (!word.isEmpty() && !key.contains(word)) {
                model.add(word);
            }
        }
        return model;
    }
}
