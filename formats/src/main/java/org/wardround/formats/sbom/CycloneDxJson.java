package org.wardround.formats.sbom;

import java.util.Set;

/** CycloneDX in JSON. */
final class CycloneDxJson {
    private static final Set<String> TEXTS = Set.of("name", "group", "version", "purl", "cpe", "bom-ref");

    private final JsonWalk walk;
    private final SbomContent content;

    CycloneDxJson(JsonWalk walk, SbomContent content) {
        this.walk = walk;
        this.content = content;
    }

    void root(String key) {
        switch (key) {
            case "bomFormat" -> content.standard(walk.text("/bomFormat"));
            case "specVersion" -> content.version(walk.text("/specVersion"));
            case "serialNumber" -> content.link(walk.text("/serialNumber"));
            case "version" -> content.revision(walk.text("/version"));
            case "metadata" -> walk.object("/metadata", this::metadata);
            case "components" -> components("/components");
            case "properties" -> properties();
            case "externalReferences" -> references("/externalReferences");
            case "vulnerabilities" ->
                walk.list("/vulnerabilities", number -> {
                    content.vulnerability();
                    walk.skip();
                });
            default -> walk.skip();
        }
    }

    private void metadata(String key) {
        switch (key) {
            case "component" -> {
                if (walk.isObject()) {
                    component(content.subject("/metadata/component"));
                } else {
                    walk.object("/metadata/component", inner -> walk.skip());
                }
            }
            case "properties" -> properties();
            default -> walk.skip();
        }
    }

    private void components(String pointer) {
        walk.list(pointer, number -> {
            String place = pointer + "/" + number;
            if (walk.isObject()) {
                component(content.part(place));
            } else {
                walk.object(place, inner -> walk.skip());
            }
        });
    }

    private void component(Part part) {
        walk.object(part.place(), key -> {
            if (TEXTS.contains(key)) {
                part.put(key, walk.text(part.place(key)));
            } else if (key.equals("components")) {
                components(part.place("components"));
            } else if (key.equals("hashes")) {
                hashes(part);
            } else if (key.equals("properties") && part.position() == 0) {
                properties();
            } else if (key.equals("externalReferences") && part.position() == 0) {
                references(part.place("externalReferences"));
            } else {
                walk.skip();
            }
        });
    }

    private void hashes(Part part) {
        String pointer = part.place("hashes");
        walk.list(pointer, number -> {
            Part hash = new Part(number, pointer + "/" + number);
            walk.object(hash.place(), key -> hash.put(key, walk.text(hash.place(key))));
            part.hash(hash.text("alg"), hash.text("content"));
        });
    }

    /** Where the SBOM itself is published. */
    private void references(String pointer) {
        walk.list(pointer, number -> {
            Part reference = new Part(number, pointer + "/" + number);
            walk.object(reference.place(), key -> {
                if (key.equals("type") || key.equals("url")) {
                    reference.put(key, walk.text(reference.place(key)));
                } else {
                    walk.skip();
                }
            });
            if (reference.text("type").equals("bom")) {
                content.address(reference.text("url"));
            }
        });
    }

    private void properties() {
        if (!walk.isList()) {
            walk.skip();
            return;
        }
        walk.list("/properties", number -> {
            Part property = new Part(number, "/properties/" + number);
            walk.object(property.place(), key -> {
                if (key.equals("name") || key.equals("value")) {
                    property.put(key, walk.text(property.place(key)));
                } else {
                    walk.skip();
                }
            });
            content.property(property.text("name"), property.text("value"));
        });
    }
}
