package org.wardround.formats.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.consultation.Grouping;
import org.wardround.engine.consultation.Respondent;
import org.wardround.formats.json.Excerpt;

/** Who answered, over all rounds: what a later table leaves blank stays as it was. */
final class People {
    private final List<Grouping> asked;
    private final boolean open;
    private final Map<String, Respondent> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    /**
     * @param asked the groupings and their groups
     * @param open whether groups that are not among them are added, because nobody has listed any
     */
    People(List<Grouping> asked, boolean open) {
        this.asked = List.copyOf(asked);
        this.open = open;
    }

    List<String> groupings() {
        return asked.stream().map(Grouping::id).toList();
    }

    /** Groupings with the groups that were found, where they were open. */
    List<Grouping> grouped() {
        return asked.stream()
                .map(grouping -> open
                        ? new Grouping(
                                grouping.id(),
                                found.getOrDefault(grouping.id(), Set.of()).stream()
                                        .sorted()
                                        .toList())
                        : grouping)
                .toList();
    }

    List<Respondent> all() {
        return List.copyOf(people.values());
    }

    /** Adds a person, or what is said of one anew; a sentence where something of it can't be used. */
    Optional<String> add(String id, String organisation, Map<String, String> groups) {
        Respondent before = people.get(id);
        TreeMap<String, String> known = new TreeMap<>(before == null ? Map.of() : before.groups());
        List<String> faults = new ArrayList<>();
        for (Grouping grouping : asked) {
            String said = groups.getOrDefault(grouping.id(), "");
            if (!said.isEmpty()) {
                Optional<String> group = group(grouping, said);
                if (group.isEmpty()) {
                    faults.add("\"" + Excerpt.of(said) + "\" is no " + grouping.id()
                            + " that the consultation knows; it counts as not said.");
                } else if (known.containsKey(grouping.id()) && !group.get().equals(known.get(grouping.id()))) {
                    faults.add("This person's " + grouping.id() + " was another one before; the first one counts.");
                } else {
                    known.put(grouping.id(), group.get());
                }
            }
        }
        String from = before == null || before.organisation().isEmpty() ? organisation : before.organisation();
        people.put(id, new Respondent(id, from, known));
        return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", faults));
    }

    private Optional<String> group(Grouping grouping, String said) {
        if (open) {
            found.computeIfAbsent(grouping.id(), same -> new LinkedHashSet<>()).add(said);
            return Optional.of(said);
        }
        return grouping.groups().stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
