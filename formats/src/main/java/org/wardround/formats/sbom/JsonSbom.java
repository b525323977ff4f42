package org.wardround.formats.sbom;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through an SBOM in JSON token by token, so that neither an attachment of many megabytes nor a part of the format
 * that is not needed here costs memory. Keys may stand in any order, so that what the file is shows only at its end.
 */
final class JsonSbom {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(SbomLimits.MAX_DEPTH)
                    .maxNameLength(50_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private JsonSbom() {}

    /**
     * Reads to the end.
     *
     * @param in the file
     * @param content gets what stands in it
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    static void read(InputStream in, SbomContent content) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            JsonWalk walk = new JsonWalk(json, content);
            CycloneDxJson cycloneDx = new CycloneDxJson(walk, content);
            SpdxJson spdx = new SpdxJson(walk, content);
            SpdxGraph graph = new SpdxGraph(walk, content);
            walk.object("", key -> {
                switch (key) {
                    case "bomFormat",
                            "specVersion",
                            "serialNumber",
                            "version",
                            "metadata",
                            "components",
                            "properties",
                            "externalReferences",
                            "vulnerabilities" -> cycloneDx.root(key);
                    case "spdxVersion",
                            "documentNamespace",
                            "documentDescribes",
                            "comment",
                            "packages",
                            "relationships" -> spdx.root(key);
                    case "@context", "@graph" -> graph.root(key);
                    default -> walk.skip();
                }
            });
            content.trailing(json.nextToken() != null);
        }
    }
}
