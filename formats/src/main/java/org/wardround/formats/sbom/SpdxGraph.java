package org.wardround.formats.sbom;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * SPDX 3 in JSON-LD: its packages, wherever in the graph they stand. An element's type may stand after its other keys, so
 * that each is read whole before it is known what it is.
 */
final class SpdxGraph {
    private static final List<String> PURLS = List.of("packageurl", "purl");
    private static final List<String> CPES = List.of("cpe22", "cpe23");

    private final JsonWalk walk;
    private final SbomContent content;

    SpdxGraph(JsonWalk walk, SbomContent content) {
        this.walk = walk;
        this.content = content;
    }

    void root(String key) {
        if (key.equals("@context")) {
            walk.texts("/@context", address -> {
                if (address.contains("spdx.org/rdf/")) {
                    content.standard("SPDX");
                    content.version(address.replaceFirst(".*spdx\\.org/rdf/(?:v)?([0-9.]*).*", "$1"));
                }
            });
        } else {
            walk.list("/@graph", number -> element("/@graph/" + number));
        }
    }

    private void element(String pointer) {
        Part element = new Part(0, pointer);
        walk.object(pointer, key -> member(element, key));
        String type = element.text("type");
        if (type.endsWith("Package")) {
            Part part = content.part(pointer);
            for (String key : List.of("name", "version", "purl", "cpe", "bom-ref")) {
                part.put(key, element.text(key));
            }
            element.hashes().forEach(hash -> part.hash(hash.split(":", -1)[0], hash.substring(hash.indexOf(':') + 1)));
        } else if (type.endsWith("SpdxDocument")) {
            content.comment(element.text("comment"));
            content.link(element.text("bom-ref").contains(":") ? element.text("bom-ref") : "");
        }
    }

    private void member(Part element, String key) {
        String place = element.place(key);
        switch (key) {
            case "type", "@type" -> element.put("type", walk.text(place));
            case "spdxId", "@id" -> element.put("bom-ref", walk.text(place));
            case "name", "comment" -> element.put(key, walk.text(place));
            case "software_packageVersion", "packageVersion" -> element.put("version", walk.text(place));
            case "software_packageUrl", "packageUrl" -> element.put("purl", walk.text(place));
            case "rootElement" -> roots(place);
            case "externalIdentifier", "externalIdentifiers" -> objects(place, inner -> identifier(element, inner));
            case "verifiedUsing" ->
                objects(place, inner -> element.hash(inner.text("algorithm"), inner.text("hashValue")));
            default -> nested(place);
        }
    }

    private static void identifier(Part element, Part inner) {
        String kind = inner.text("externalIdentifierType").toLowerCase(Locale.ROOT);
        if (PURLS.contains(kind)) {
            element.first("purl", inner.text("identifier"));
        } else if (CPES.contains(kind)) {
            element.first("cpe", inner.text("identifier"));
        }
    }

    /** Elements that stand inside of others instead of being named. */
    private void nested(String place) {
        if (walk.isList()) {
            walk.list(place, number -> nested(place + "/" + number));
        } else if (walk.isObject()) {
            element(place);
        } else {
            walk.skip();
        }
    }

    private void roots(String place) {
        if (walk.isList()) {
            walk.list(place, number -> roots(place + "/" + number));
        } else if (walk.isObject()) {
            element(place);
        } else {
            content.describes(walk.text(place));
        }
    }

    private void objects(String place, Consumer<Part> reader) {
        if (walk.isObject()) {
            Part part = new Part(0, place);
            walk.object(place, key -> {
                if (walk.isObject() || walk.isList()) {
                    walk.skip();
                } else {
                    part.put(key, walk.text(part.place(key)));
                }
            });
            reader.accept(part);
        } else {
            walk.list(place, number -> objects(place + "/" + number, reader));
        }
    }
}
