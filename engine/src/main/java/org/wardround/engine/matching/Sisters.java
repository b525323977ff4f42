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
        if (full.isEmpty()) {
            return;
        }
        for (List<Named> list : byAdvisory.values()) {
            list.replaceAll(one -> isMemberOfAny(one, full) ? one.with(Grade.FAMILY) : one);
            list.removeIf(one -> {
                Optional<Named> sister =
                        full.stream().filter(other -> isSister(one, other)).findFirst();
                if (isMemberOfAny(one, full)) {
                    return false;
                }
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

    /** "S7-300 CPU 314C-2" is a member of the family that the row names in full, which is one of several. */
    private static boolean isMemberOfAny(Named one, List<Named> full) {
        boolean member = one.name().grade() == Grade.ENOUGH || one.name().grade() == Grade.FAMILY;
        return member
                && one.name().missing().stream().anyMatch(Letters::hasDigit)
                && full.stream()
                        .anyMatch(family -> one.entry()
                                        .group()
                                        .equals(family.entry().group())
                                && isFamily(family)
                                && one.name().shared().containsAll(family.name().shared()));
    }

    private static boolean isFamily(Named named) {
        return named.entry().patterns().stream()
                .flatMap(pattern -> pattern.units().stream())
                .anyMatch(unit -> unit instanceof Unit.Masked masked
                        && named.name().shared().contains(masked.written()));
    }

    private static boolean isSister(Named one, Named full) {
        if (!one.entry().group().equals(full.entry().group())) {
            return false;
        }
        return switch (one.name().grade()) {
            case FULL, WEAK -> false;
            case ENOUGH -> !one.name().hasModel() && isLess(one.name(), full.name());
            case FAMILY -> !isFamily(full);
        };
    }

    private static boolean isLess(NameMatch one, NameMatch full) {
        boolean less = isMore(full, one) && one.tellingShared() < 2;
        return (one.needsMore() || less) && !isMore(one, full);
    }

    private static boolean isMore(NameMatch one, NameMatch other) {
        return one.shared().size() > other.shared().size() && one.shared().containsAll(other.shared());
    }
}
