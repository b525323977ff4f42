package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.matching.Match;

/** Gathers matches into work items. */
public final class WorkItems {
    private WorkItems() {}

    /** Device type, by its place, and notice. */
    private record Key(int type, String advisoryId) {}

    /**
     * Makes one work item for each device type and notice.
     *
     * @param types the device types of the inventory
     * @param matches matches; those that nobody has to look at are left out
     * @return work items, affected ones first, then by maker, model and notice
     */
    public static List<WorkItem> of(DeviceTypes types, List<Match> matches) {
        IdentityHashMap<DeviceType, Integer> places = new IdentityHashMap<>();
        types.all().forEach(type -> places.put(type, places.size()));
        Map<Key, List<Match>> groups = new LinkedHashMap<>();
        for (Match match : matches) {
            if (match.reported()) {
                int type = places.getOrDefault(types.of(match.row()), -1);
                groups.computeIfAbsent(new Key(type, match.advisoryId()), any -> new ArrayList<>())
                        .add(match);
            }
        }
        List<WorkItem> items = new ArrayList<>();
        groups.forEach((key, found) -> {
            found.sort(Comparator.comparing((Match match) -> match.row().file())
                    .thenComparingInt(match -> match.row().line()));
            items.add(new WorkItem(types.all().get(key.type()), key.advisoryId(), found));
        });
        items.sort(Comparator.comparing(WorkItem::verdict)
                .thenComparingInt(item -> places.getOrDefault(item.type(), -1))
                .thenComparing(WorkItem::advisoryId));
        return items;
    }
}
