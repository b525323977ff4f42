package org.wardround.cli.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.feeds.FeedProbe;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the record of what was fetched, a JSON file in the feed folder. */
final class ManifestFile {

    static final String NAME = "feeds-manifest.json";

    private static final int SCHEMA = 1;

    private ManifestFile() {}

    /** Reads the record; a missing one is empty, a broken one is empty and reported. */
    static Read<Manifest> read(FeedStore store) throws IOException {
        Path path = store.path(NAME);
        ProblemLog log = new ProblemLog(NAME);
        List<ManifestEntry> entries = new ArrayList<>();
        if (Files.exists(path)) {
            if (Files.size(path) > FeedProbe.MAX_FILE_BYTES) {
                log.warning(
                        "pull.record", "", "The record of earlier fetches is too long; everything is fetched anew.");
            } else {
                StrictText.of(Files.readAllBytes(path), log)
                        .flatMap(text -> JsonText.tree(text, log))
                        .ifPresent(
                                node -> JsonPlace.root(node, log).items("files").forEach(each -> entry(each, entries)));
            }
        }
        return new Read<>(new Manifest(entries), log.toList());
    }

    private static void entry(JsonPlace place, List<ManifestEntry> entries) {
        ManifestEntry entry = new ManifestEntry(
                place.text("file"),
                place.text("source"),
                place.text("address"),
                place.text("sha256"),
                new Validators(place.text("etag"), place.text("lastModified")),
                place.text("updated"),
                place.text("fetched"));
        if (!entry.file().isEmpty() && !entry.address().isEmpty()) {
            entries.add(entry);
        }
    }

    static void write(FeedStore store, Manifest manifest) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(FeedProbe.RECORD_KEY, SCHEMA);
        ArrayNode files = root.putArray("files");
        for (ManifestEntry entry : manifest.sorted()) {
            files.addObject()
                    .put("file", entry.file())
                    .put("source", entry.source())
                    .put("address", entry.address())
                    .put("sha256", entry.sha256())
                    .put("etag", entry.validators().etag())
                    .put("lastModified", entry.validators().lastModified())
                    .put("updated", entry.updated())
                    .put("fetched", entry.fetched());
        }
        store.write(NAME, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }
}
