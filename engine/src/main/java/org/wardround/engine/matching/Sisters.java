package org.wardround.engine.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.matching.NameMatch.Grade;

/** A row that is the full name of one product names neither a family of others nor a sister or accessory of it. */
final class Sisters {
    private Sisters() {}

    static void drop(Map<String, List<Named>> byAdvisory, Sifted sifted) {
        List<Named> full = byAdvisory.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.name().grade() == Grade.FULL && one.name().source() == NamePattern.Source.NAME)
                .toList();
        for (List<Named> list : byAdvisory.values()) {
            list.removeIf(one -> {
                Optional<Named> sister =
                        full.stream().filter(other -> isSister(one, other)).findFirst();
                sister.ifPresent(other -> sifted.refuse(
                        one.entry(),
                        one.name(),
                        Optional.of(one.vendor()),
                        new Refusal.Sister(EntryMaker.name(other.entry().product()))));
                return sister.isPresent();
            });
        }
        byAdvisory.values().removeIf(List::isEmpty);
    }

    private static boolean isSister(Named one, Named full) {
        if (!one.entry().group().equals(full.entry().group())) {
            return false;
        }
        List<String> shared = one.name().shared();
        List<String> others = full.name().shared();
        boolean less = others.containsAll(shared) && others.size() > shared.size();
        boolean wider = shared.containsAll(others) && shared.size() > others.size();
        return switch (one.name().grade()) {
            case FULL, WEAK -> false;
            case ENOUGH ->
                !wider
                        && !one.name().hasModel()
                        && (one.name().needsMore() || (less && one.name().tellingShared() < 2));
            case FAMILY -> true;
        };
    }
}
