package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/**
 * Finds products by the identifiers that publishers give. Where several identifiers name one product, the one counts that
 * says most: checksum, SBOM, package URL, CPE name, serial number, model number, stock keeping unit.
 */
final class IdentifierIndex {
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_PATTERN = 100;
    /** Packages of distributions say by themselves which machines they are for. */
    private static final Set<String> OF_DISTRIBUTIONS = Set.of("deb", "rpm", "apk", "alpm");

    private final Map<String, List<Hit>> exact = new HashMap<>();
    private final Map<String, List<Packaged>> packages = new HashMap<>();
    private final Map<String, List<Platform>> platforms = new HashMap<>();
    private final List<Masked> masks = new ArrayList<>();
    private final List<IdentifierIndex> before;
    private boolean serials;

    private record Masked(String kind, NumberPattern pattern, Hit hit) {}

    private record Packaged(PackageUrl purl, Hit hit) {}

    private record Platform(CpeName cpe, Hit hit) {}

    IdentifierIndex(List<Entry> entries) {
        this(List.of(), entries);
    }

    private IdentifierIndex(List<IdentifierIndex> before, List<Entry> entries) {
        this.before = before;
        for (Entry entry : entries) {
            add(entry.product().helper(), entry, false);
            add(entry.partHelper(), entry, true);
        }
    }

    private void add(ProductHelper helper, Entry entry, boolean part) {
        helper.hashes().forEach(hash -> {
            String key = (hash.algorithm().replaceAll("[-_]", "") + ":" + hash.value()).toLowerCase(Locale.ROOT);
            exactly(key, new Hit(entry, IdentifierKind.HASH, hash.value(), new VersionTest.Same(), part));
        });
        helper.sbomUrls().forEach(url -> {
            boolean open = entry.rule() instanceof VersionRule.Everything;
            VersionTest test = open ? new VersionTest.Same() : VersionTests.ofText(entry);
            exactly("sbom:" + url.strip(), new Hit(entry, IdentifierKind.SBOM_ADDRESS, url, test, part));
        });
        helper.purls()
                .forEach(text -> PackageUrl.of(text)
                        .ifPresent(purl -> packages.computeIfAbsent(purl.product(), any -> new ArrayList<>(1))
                                .add(new Packaged(
                                        purl,
                                        new Hit(
                                                entry,
                                                IdentifierKind.PURL,
                                                text,
                                                VersionTests.of(purl, entry),
                                                part && !OF_DISTRIBUTIONS.contains(purl.type()))))));
        helper.cpes()
                .forEach(text -> CpeName.of(text)
                        .filter(cpe -> !cpe.product().isEmpty())
                        .ifPresent(cpe -> platforms
                                .computeIfAbsent(cpe.product(), any -> new ArrayList<>(1))
                                .add(new Platform(
                                        cpe,
                                        new Hit(entry, IdentifierKind.CPE, text, VersionTests.of(cpe, entry), part)))));
        serials |= !helper.serialNumbers().isEmpty();
        helper.serialNumbers().forEach(number -> number("serial:", IdentifierKind.SERIAL_NUMBER, number, entry, part));
        helper.modelNumbers().forEach(number -> number("model:", IdentifierKind.MODEL_NUMBER, number, entry, part));
        helper.skus().forEach(number -> number("model:", IdentifierKind.SKU, number, entry, part));
    }

    private void exactly(String key, Hit hit) {
        exact.computeIfAbsent(key, any -> new ArrayList<>(1)).add(hit);
    }

    private void number(String key, IdentifierKind kind, String written, Entry entry, boolean part) {
        NumberPattern pattern = NumberPattern.of(written);
        if (written.length() > LONGEST_PATTERN || pattern.given() < SHORTEST_NUMBER) {
            return;
        }
        Hit hit = new Hit(entry, kind, written, VersionTests.ofText(entry), part);
        if (pattern.wild()) {
            masks.add(new Masked(key, pattern, hit));
        } else {
            exactly(key + pattern.text(), hit);
        }
    }

    /** The identifiers of more products too; this one stays as it is. */
    IdentifierIndex plus(List<Entry> entries) {
        List<IdentifierIndex> all = new ArrayList<>(before);
        all.add(this);
        return new IdentifierIndex(all, entries);
    }

    /** Whether the serial number of a row names a product. */
    boolean isKnownBySerial(Asset asset) {
        for (IdentifierIndex part : before) {
            if (part.isKnownBySerial(asset)) {
                return true;
            }
        }
        if (!serials) {
            return false;
        }
        Map<Integer, Hit> found = new TreeMap<>();
        look("serial:", asset.identifiers().serial(), found);
        return !found.isEmpty();
    }

    /** Whether any product is known by a pattern that stands for many numbers, which no index finds. */
    boolean hasMasks() {
        return !masks.isEmpty();
    }

    /** What products are known by, without patterns that stand for many numbers. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(exact.keySet());
        keys.addAll(packages.keySet());
        keys.addAll(platforms.keySet());
        return keys;
    }

    /** The products that an asset's own identifiers name, by product. */
    Map<Integer, Hit> of(Asset asset) {
        Map<Integer, Hit> found = new TreeMap<>();
        before.forEach(part -> part.look(asset, found));
        look(asset, found);
        return found;
    }

    private void look(Asset asset, Map<Integer, Hit> found) {
        packages(asset.identifiers().purl(), found);
        platforms(asset.identifiers().cpe(), found);
        look("serial:", asset.identifiers().serial(), found);
        look("model:", asset.product().articleNumber(), found);
        look("model:", asset.product().model(), found);
    }

    /** The products that a component's identifiers name, by product. */
    Map<Integer, Hit> of(Component component) {
        Map<Integer, Hit> found = new TreeMap<>();
        before.forEach(part -> part.look(component, found));
        look(component, found);
        return found;
    }

    private void look(Component component, Map<Integer, Hit> found) {
        component.hashes().forEach(hash -> put(exact.getOrDefault(hash, List.of()), found));
        if (!exact.isEmpty()) {
            component.addresses().forEach(address -> put(exact.getOrDefault("sbom:" + address, List.of()), found));
        }
        packages(component.purl(), found);
        platforms(component.cpe(), found);
    }

    private void packages(String written, Map<Integer, Hit> found) {
        if (packages.isEmpty() || written.isEmpty()) {
            return;
        }
        PackageUrl.of(written)
                .ifPresent(mine -> mine.products()
                        .forEach(product -> packages.getOrDefault(product, List.of()).stream()
                                .filter(other -> isFor(mine, other.purl()))
                                .forEach(other -> put(other.hit().with(mine.orderedVersion()), found))));
    }

    private static boolean isFor(PackageUrl mine, PackageUrl other) {
        return sameRelease(mine.release(), other.release()) && mine.sameArchitecture(other);
    }

    /** "debian-12.5" is a debian-12; who names no release means any. */
    private static boolean sameRelease(String mine, String other) {
        return mine.isEmpty()
                || other.isEmpty()
                || mine.equals(other)
                || mine.startsWith(other + ".")
                || other.startsWith(mine + ".");
    }

    private void platforms(String written, Map<Integer, Hit> found) {
        if (platforms.isEmpty() || written.isEmpty()) {
            return;
        }
        CpeName.of(written)
                .ifPresent(mine -> platforms.getOrDefault(mine.product(), List.of()).stream()
                        .filter(other -> mine.sameVariant(other.cpe()))
                        .forEach(other -> put(other.hit().with(mine.fullVersion()), found)));
    }

    private void look(String kind, String written, Map<Integer, Hit> found) {
        String number = NumberPattern.plain(written);
        if (number.isEmpty() || (exact.isEmpty() && masks.isEmpty())) {
            return;
        }
        put(exact.getOrDefault(kind + number, List.of()), found);
        if (number.length() <= LONGEST_PATTERN) {
            for (Masked mask : masks) {
                if (mask.kind().equals(kind) && mask.pattern().matches(number)) {
                    put(mask.hit(), found);
                }
            }
        }
    }

    private static void put(List<Hit> hits, Map<Integer, Hit> found) {
        hits.forEach(hit -> put(hit, found));
    }

    private static void put(Hit hit, Map<Integer, Hit> found) {
        found.putIfAbsent(hit.entry().number(), hit);
    }
}
