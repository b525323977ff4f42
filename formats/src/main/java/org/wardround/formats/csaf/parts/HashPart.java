package org.wardround.formats.csaf.parts;

import java.util.List;
import java.util.Locale;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/** Reads the checksums of one file of a product. */
final class HashPart {

    private static final JsonKeys KEYS = JsonKeys.of("filename", "file_hashes");
    private static final JsonKeys HASH = JsonKeys.of("algorithm", "value");

    private HashPart() {}

    static List<FileHash> read(JsonCursor in) {
        String file = "";
        List<FileHash> hashes = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "filename" -> file = in.text();
                    default -> hashes = in.list(HashPart::hash);
                }
            }
        }
        String name = file;
        return hashes.stream()
                .map(hash -> new FileHash(name, hash.algorithm(), hash.value()))
                .toList();
    }

    private static FileHash hash(JsonCursor in) {
        String algorithm = "";
        String value = "";
        if (in.object()) {
            while (in.next(HASH)) {
                switch (in.key()) {
                    case "algorithm" -> algorithm = in.repeated();
                    default -> value = in.text();
                }
            }
        }
        return new FileHash("", algorithm.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
    }
}
