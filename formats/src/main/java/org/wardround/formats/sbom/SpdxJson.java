package org.wardround.formats.sbom;

import java.util.Locale;

/** SPDX 2 in JSON: its packages; files and snippets are no components here. */
final class SpdxJson {
    private final JsonWalk walk;
    private final SbomContent content;

    SpdxJson(JsonWalk walk, SbomContent content) {
        this.walk = walk;
        this.content = content;
    }

    void root(String key) {
        switch (key) {
            case "spdxVersion" -> {
                content.standard("SPDX");
                content.version(walk.text("/spdxVersion").replaceFirst("(?i)^SPDX-", ""));
            }
            case "documentNamespace" -> content.link(walk.text("/documentNamespace"));
            case "documentDescribes" -> walk.texts("/documentDescribes", content::describes);
            case "comment" -> content.comment(walk.text("/comment"));
            case "packages" -> walk.list("/packages", number -> one("/packages/" + number));
            case "relationships" -> walk.list("/relationships", this::relationship);
            default -> walk.skip();
        }
    }

    private void one(String pointer) {
        if (!walk.isObject()) {
            walk.object(pointer, inner -> walk.skip());
            return;
        }
        Part part = content.part(pointer);
        walk.object(pointer, key -> {
            switch (key) {
                case "SPDXID" -> part.put("bom-ref", walk.text(part.place(key)));
                case "name" -> part.put("name", walk.text(part.place(key)));
                case "versionInfo" -> part.put("version", stated(walk.text(part.place(key))));
                case "externalRefs" -> walk.list(part.place(key), number -> identifier(part, number));
                case "checksums" -> walk.list(part.place(key), number -> checksum(part, number));
                default -> walk.skip();
            }
        });
    }

    private static String stated(String text) {
        return text.equals("NOASSERTION") || text.equals("NONE") ? "" : text;
    }

    private void identifier(Part part, int number) {
        Part reference = texts(part.place("externalRefs/" + number));
        String type = reference.text("referenceType").toLowerCase(Locale.ROOT);
        String kind = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
        if (kind.equals("purl")) {
            part.first("purl", reference.text("referenceLocator"));
        } else if (kind.equals("cpe22type") || kind.equals("cpe23type")) {
            part.first("cpe", reference.text("referenceLocator"));
        }
    }

    private void checksum(Part part, int number) {
        Part checksum = texts(part.place("checksums/" + number));
        part.hash(checksum.text("algorithm"), checksum.text("checksumValue"));
    }

    private void relationship(int number) {
        Part relationship = texts("/relationships/" + number);
        if (relationship.text("relationshipType").equals("DESCRIBES")) {
            content.describes(relationship.text("relatedSpdxElement"));
        }
    }

    /** An object of texts alone. */
    private Part texts(String pointer) {
        Part part = new Part(0, pointer);
        walk.object(pointer, key -> {
            if (walk.isObject() || walk.isList()) {
                walk.skip();
            } else {
                part.put(key, walk.text(part.place(key)));
            }
        });
        return part;
    }
}
