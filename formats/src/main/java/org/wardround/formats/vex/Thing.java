package org.wardround.formats.vex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.formats.json.JsonPlace;

/**
 * A product or component as a VEX document names it.
 *
 * @param name how it is shown
 * @param path vendor and product, where it has a name besides its identifiers; else empty
 * @param helper its identifiers
 */
record Thing(String name, List<BranchNode> path, ProductHelper helper) {
    private static final List<String> ALGORITHMS = List.of(
            "md5",
            "sha1",
            "sha-1",
            "sha-256",
            "sha-384",
            "sha-512",
            "sha3-224",
            "sha3-256",
            "sha3-384",
            "sha3-512",
            "blake2s-256",
            "blake2b-256",
            "blake2b-512");

    Thing {
        path = List.copyOf(path);
    }

    boolean isNothing() {
        return name.isEmpty() && helper.equals(ProductHelper.NONE);
    }

    /** A product or subcomponent of OpenVEX; version 0.0 writes a text alone. */
    static Thing ofOpenVex(JsonPlace place) {
        List<String> purls = new ArrayList<>();
        List<String> cpes = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<FileHash> hashes = new ArrayList<>();
        String id = place.isObject() ? place.text("@id").strip() : place.text().strip();
        sort(id, purls, cpes, addresses);
        if (place.isObject()) {
            JsonPlace identifiers = place.at("identifiers");
            for (String key : List.of("purl", "cpe22", "cpe23")) {
                sort(identifiers.text(key).strip(), purls, cpes, addresses);
            }
            for (String algorithm : ALGORITHMS) {
                String value = place.at("hashes").text(algorithm).strip();
                if (!value.isEmpty()) {
                    hashes.add(new FileHash("", algorithm.replace("-", ""), value.toLowerCase(Locale.ROOT)));
                }
            }
        }
        ProductHelper helper = new ProductHelper(
                cpes.stream().distinct().toList(),
                purls.stream().distinct().toList(),
                List.of(),
                List.of(),
                List.of(),
                hashes,
                addresses,
                List.of());
        String shown = id.isEmpty()
                ? purls.stream().findFirst().or(() -> cpes.stream().findFirst()).orElse("")
                : id;
        return new Thing(shown, List.of(), helper);
    }

    private static void sort(String id, List<String> purls, List<String> cpes, List<String> addresses) {
        String lower = id.toLowerCase(Locale.ROOT);
        if (lower.startsWith("pkg:")) {
            purls.add(id);
        } else if (lower.startsWith("cpe:")) {
            cpes.add(id);
        } else if (!id.isEmpty()) {
            addresses.add(id);
        }
    }

    /**
     * A component of CycloneDX.
     *
     * @param place the component
     * @param address its address in the SBOM; empty when it has none
     * @param maker who makes it, where the component itself does not say so
     */
    static Thing ofCycloneDx(JsonPlace place, String address, String maker) {
        String group = place.text("group").strip();
        String name = place.text("name").strip();
        List<String> purls = place.text("purl").isBlank()
                ? List.of()
                : List.of(place.text("purl").strip());
        List<String> cpes = place.text("cpe").isBlank()
                ? List.of()
                : List.of(place.text("cpe").strip());
        List<FileHash> hashes = new ArrayList<>();
        for (JsonPlace hash : place.items("hashes")) {
            String value = hash.text("content").strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                hashes.add(new FileHash(
                        "", hash.text("alg").toLowerCase(Locale.ROOT).replace("-", ""), value));
            }
        }
        ProductHelper helper = new ProductHelper(
                cpes,
                purls,
                List.of(),
                List.of(),
                List.of(),
                hashes,
                address.isEmpty() ? List.of() : List.of(address),
                List.of());
        if (!purls.isEmpty() || !cpes.isEmpty()) {
            return new Thing(purls.isEmpty() ? cpes.getFirst() : purls.getFirst(), List.of(), helper);
        }
        List<BranchNode> path = new ArrayList<>();
        String own = maker(place);
        if (!own.isEmpty() || !maker.isEmpty()) {
            path.add(new BranchNode("vendor", own.isEmpty() ? maker : own));
        }
        path.add(new BranchNode("product_name", name));
        String shown = group.isEmpty() ? name : group + "/" + name;
        return new Thing(shown, name.isEmpty() ? List.of() : path, helper);
    }

    /** Who makes a component of CycloneDX; empty when it does not say so. */
    static String maker(JsonPlace component) {
        for (String key : List.of("manufacturer", "supplier")) {
            String name = component.at(key).text("name").strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return component.text("publisher").strip();
    }
}
