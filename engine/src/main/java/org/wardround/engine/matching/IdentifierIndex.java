package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.inventory.Asset;

/** Finds products by the identifiers that publishers give: CPE, package URL, model number and serial number. */
final class IdentifierIndex {
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_PATTERN = 100;

    private final Map<String, List<Hit>> exact = new HashMap<>();
    private final List<Masked> masks = new ArrayList<>();
    private boolean serials;

    /**
     * A product and the identifier under which it was found.
     *
     * @param entry the product
     * @param identifier as the publisher wrote it
     * @param version version in the identifier; empty when it gives none
     */
    record Hit(Entry entry, String identifier, String version) {}

    private record Masked(String pattern, Hit hit) {}

    IdentifierIndex(List<Entry> entries) {
        for (Entry entry : entries) {
            ProductHelper helper = entry.product().helper();
            helper.cpes().forEach(cpe -> add(SoftwareId.ofCpe(cpe), cpe, entry));
            helper.purls().forEach(purl -> add(SoftwareId.ofPurl(purl), purl, entry));
            helper.modelNumbers().forEach(number -> number("model:", number, entry));
            helper.skus().forEach(number -> number("model:", number, entry));
            serials |= !helper.serialNumbers().isEmpty();
            helper.serialNumbers().forEach(number -> number("serial:", number, entry));
        }
    }

    private void add(Optional<SoftwareId> id, String written, Entry entry) {
        id.ifPresent(one -> exact.computeIfAbsent(one.product(), any -> new ArrayList<>(1))
                .add(new Hit(entry, written, one.version())));
    }

    private void number(String kind, String written, Entry entry) {
        String text = kind + plain(written);
        Hit hit = new Hit(entry, written, "");
        if (written.length() > LONGEST_PATTERN
                || written.replaceAll("[*?\\\\\\s]", "").length() < SHORTEST_NUMBER) {
            return;
        }
        if (!written.contains("*") && !written.contains("?")) {
            exact.computeIfAbsent(text, any -> new ArrayList<>(1)).add(hit);
            return;
        }
        masks.add(new Masked(text, hit));
    }

    private static String plain(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char next = number.charAt(i);
            if (next != '-' && !isBlank(next)) {
                plain.append(next);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(char next) {
        return next == ' ' || (next >= '\t' && next <= '\r');
    }

    /** Whether any product is known by its serial number. */
    boolean hasSerials() {
        return serials;
    }

    /** The products that an asset's own identifiers name, by product. */
    Map<Integer, Hit> of(Asset asset) {
        if (exact.isEmpty() && masks.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Hit> found =
                software(asset.identifiers().cpe(), asset.identifiers().purl());
        look("model:", asset.product().articleNumber(), found);
        look("model:", asset.product().model(), found);
        look("serial:", asset.identifiers().serial(), found);
        return found;
    }

    /** The products that a CPE name or a package URL names, by product. */
    Map<Integer, Hit> software(String cpe, String purl) {
        Map<Integer, Hit> found = new TreeMap<>();
        SoftwareId.ofCpe(cpe).ifPresent(id -> put(exact.getOrDefault(id.product(), List.of()), found));
        SoftwareId.ofPurl(purl).ifPresent(id -> put(exact.getOrDefault(id.product(), List.of()), found));
        return found;
    }

    private void look(String kind, String written, Map<Integer, Hit> found) {
        String key = kind + plain(written);
        if (key.length() == kind.length()) {
            return;
        }
        put(exact.getOrDefault(key, List.of()), found);
        for (Masked mask : masks) {
            if (key.length() <= LONGEST_PATTERN && Glob.matches(mask.pattern(), key)) {
                found.putIfAbsent(mask.hit().entry().number(), mask.hit());
            }
        }
    }

    private static void put(List<Hit> hits, Map<Integer, Hit> found) {
        hits.forEach(hit -> found.putIfAbsent(hit.entry().number(), hit));
    }
}
