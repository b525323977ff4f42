package org.wardround.formats.hospital;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Freeze;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Service;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.inventory.Wish;
import org.wardround.formats.catalogue.YamlTree;

/** The lists and maps of a hospital.yaml. A missing one is empty, and that is written down. */
final class HospitalLists {
    private static final int LONGEST_FREEZE = 366;

    private final YamlTree tree;
    private final List<Assumed> assumed;

    HospitalLists(YamlTree tree, List<Assumed> assumed) {
        this.tree = tree;
        this.assumed = assumed;
    }

    List<Freeze> freezes() {
        noneWithout("freezes", "no time is kept free of projects");
        return tree.each("freezes", HospitalLists::freeze).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Freeze> freeze(YamlTree entry, String place) {
        Optional<LocalDate> from = entry.date("from");
        Optional<LocalDate> to = entry.date("to");
        String reason = entry.text("reason", "");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get()) || from.get().plusDays(LONGEST_FREEZE).isBefore(to.get())) {
            entry.problem("hospital.freeze", "to", "The last day must lie within a year after the first one.");
        }
        return Optional.of(new Freeze(from.get(), to.get(), reason));
    }

    Measures measures(List<Wish> wishes) {
        noneWithout("in_place", "nothing is in place that the answers don't show");
        SortedMap<String, Double> inPlace = new TreeMap<>();
        if (tree.has("in_place")) {
            YamlTree shares = tree.map("in_place");
            for (String id : shares.keys()) {
                double share = shares.number(id, 0, 1);
                if (share > 0) {
                    inPlace.put(id, share);
                }
            }
        }
        SortedMap<String, String> excluded = new TreeMap<>();
        tree.each("excluded_solutions", (entry, place) -> {
            excluded.put(entry.text("id"), entry.text("reason"));
            return place;
        });
        excluded.remove("");
        return new Measures(inPlace, excluded, wishes, untouched());
    }

    private List<Untouched> untouched() {
        return tree
                .each("untouched", (entry, place) -> new Untouched(entry.text("devices"), entry.text("reason", "")))
                .stream()
                .filter(untouched -> !untouched.name().isBlank())
                .toList();
    }

    List<Service> services() {
        noneWithout("services", "no clinical service is known");
        Set<String> ids = new HashSet<>();
        return tree.each("services", (entry, place) -> {
            String id = entry.text("id");
            if (!ids.add(id)) {
                entry.problem("hospital.service", "id", "Two services have this id; the second one is left out.");
            }
            return new Service(id, entry.text("name", id), entry.integer("criticality", 1, 5));
        });
    }

    private void noneWithout(String key, String rule) {
        if (!tree.has(key)) {
            assumed.add(new Assumed(key, "none", rule));
        }
    }
}
