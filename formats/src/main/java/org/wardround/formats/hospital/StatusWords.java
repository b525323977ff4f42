package org.wardround.formats.hospital;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.remediation.Remediation;
import org.wardround.formats.catalogue.YamlTree;

/** Words for how far something is mended, in six languages: the part {@code remediation_statuses} of {@code columns.yaml}. */
final class StatusWords {
    /** What the program writes where something that was done has to be looked at again. */
    private static final String REOPENED = "reopened";

    private final Map<Remediation, Set<String>> words = new EnumMap<>(Remediation.class);
    private final Set<String> reopened = new HashSet<>();

    /** The words of a catalogue; those that the program writes itself are always among them. */
    static StatusWords of(YamlTree tree) {
        StatusWords all = new StatusWords();
        Map<String, Remediation> taken = new HashMap<>();
        for (Remediation status : Remediation.values()) {
            String key = status.name().toLowerCase(Locale.ROOT);
            Set<String> keys = new HashSet<>(tree.has(key) ? Words.keys(tree.texts(key)) : Set.of());
            keys.add(NameKey.of(key));
            for (String word : keys) {
                if (taken.putIfAbsent(word, status) != null) {
                    tree.problem("columns.status-twice", key, "The word \"" + word + "\" stands for two statuses.");
                }
            }
            all.words.put(status, keys);
        }
        all.reopened.addAll(tree.has(REOPENED) ? Words.keys(tree.texts(REOPENED)) : Set.of());
        all.reopened.add(REOPENED);
        return all;
    }

    /** The status that a word stands for; empty where it stands for none. */
    Optional<Remediation> status(String word) {
        String key = NameKey.of(word);
        return words.entrySet().stream()
                .filter(one -> one.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isReopened(String word) {
        return reopened.contains(NameKey.of(word));
    }
}
