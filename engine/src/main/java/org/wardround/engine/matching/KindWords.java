package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.inventory.DeviceClass;

/** The words in the names of kinds of devices, such as "pump", which name no product. */
final class KindWords {
    private final Map<String, Set<String>> ofKind = new HashMap<>();
    private final Set<String> alone = new HashSet<>();

    KindWords(List<DeviceClass> classes) {
        for (DeviceClass one : classes) {
            for (String phrase : one.words()) {
                add(one.id(), phrase);
            }
        }
    }

    private void add(String kind, String phrase) {
        List<Atom> atoms = Atom.of(phrase);
        Set<String> words = ofKind.computeIfAbsent(kind, any -> new HashSet<>());
        atoms.forEach(atom -> words.add(atom.text()));
        if (atoms.size() == 1 || (phrase.indexOf('/') > 0 && phrase.indexOf(' ') < 0)) {
            atoms.forEach(atom -> alone.add(atom.text()));
        }
    }

    /** The words in the names of a kind of device. */
    Set<String> of(String kind) {
        return ofKind.getOrDefault(kind, Set.of());
    }

    /** Words that by themselves name a kind of device. */
    Set<String> alone() {
        return alone;
    }
}
