package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.finding.LifecycleTexts.Release;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/**
 * Finds the lifecycles of software parts by package URL and CPE name. Packages of distributions are left out: the distribution
 * keeps them alive after their project has ended.
 */
final class PartEnds {
    private static final Set<String> OF_DISTRIBUTIONS = Set.of("deb", "rpm", "apk", "alpm");

    private final Map<String, Lifecycle> byIdentifier = new HashMap<>();

    /**
     * A release that a part is.
     *
     * @param release the release
     * @param part the part
     */
    record PartEnd(Release release, Component part) {}

    PartEnds(List<Lifecycle> lifecycles) {
        for (Lifecycle lifecycle : lifecycles) {
            for (String identifier : lifecycle.identifiers()) {
                key(identifier).ifPresent(key -> byIdentifier.putIfAbsent(key, lifecycle));
            }
        }
    }

    private static Optional<String> key(String identifier) {
        return identifier.startsWith("pkg:")
                ? PackageUrl.of(identifier)
                        .filter(purl -> !OF_DISTRIBUTIONS.contains(purl.type()))
                        .map(PackageUrl::product)
                : CpeName.of(identifier).map(CpeName::product).filter(key -> !key.isEmpty());
    }

    /** One for each product and release that the parts are, by product and release. */
    List<PartEnd> of(List<Component> parts) {
        if (byIdentifier.isEmpty()) {
            return List.of();
        }
        Map<String, PartEnd> found = new TreeMap<>();
        for (Component part : parts) {
            lifecycle(part)
                    .flatMap(lifecycle -> release(lifecycle, part))
                    .ifPresent(release ->
                            found.putIfAbsent(release.product() + " " + release.cycle(), new PartEnd(release, part)));
        }
        return List.copyOf(found.values());
    }

    private Optional<Lifecycle> lifecycle(Component part) {
        Optional<PackageUrl> purl = PackageUrl.of(part.purl());
        if (purl.isPresent() && OF_DISTRIBUTIONS.contains(purl.get().type())) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        purl.ifPresent(one -> keys.add(one.product()));
        CpeName.of(part.cpe()).ifPresent(one -> keys.add(one.product()));
        return keys.stream()
                .filter(byIdentifier::containsKey)
                .map(byIdentifier::get)
                .findFirst();
    }

    /** Of the cycles that the version begins with, the longest: 3.1.4 is of "3.1", not of "3". */
    private static Optional<Release> release(Lifecycle lifecycle, Component part) {
        String written = part.version().isEmpty()
                ? PackageUrl.of(part.purl())
                        .map(PackageUrl::version)
                        .or(() -> CpeName.of(part.cpe()).map(CpeName::version))
                        .orElse("")
                : part.version();
        String version = written.replaceFirst("^[vV](?=\\d)", "");
        return lifecycle.cycles().stream()
                .filter(cycle -> begins(version, cycle.name()))
                .max(Comparator.comparingInt((Cycle cycle) -> cycle.name().length()))
                .map(cycle -> new Release(
                        lifecycle.product(),
                        cycle.name(),
                        LifecycleTexts.name(lifecycle, cycle),
                        cycle.endOfLife(),
                        cycle.extendedEnd()));
    }

    private static boolean begins(String version, String cycle) {
        return !cycle.isEmpty()
                && version.startsWith(cycle)
                && (version.length() == cycle.length() || ".-+_".indexOf(version.charAt(cycle.length())) >= 0);
    }
}
