package org.wardround.formats.sbom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One component as it stands in a file: its position, its texts by key, its checksums. */
final class Part {
    private final int position;
    private final String place;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> hashes = new ArrayList<>(0);

    /**
     * An empty one.
     *
     * @param position position in the file, from 1; 0 for the thing that the SBOM describes
     * @param place JSON pointer or line
     */
    Part(int position, String place) {
        this.position = position;
        this.place = place;
    }

    int position() {
        return position;
    }

    String place() {
        return place;
    }

    /** The place of one of its texts. */
    String place(String key) {
        return place.startsWith("/") ? place + "/" + key : place;
    }

    void put(String key, String text) {
        texts.put(key, text);
    }

    /** Keeps the first of several, such as of many guessed CPE names. */
    void first(String key, String text) {
        texts.putIfAbsent(key, text);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    void hash(String algorithm, String value) {
        if (!algorithm.isEmpty() && !value.isEmpty() && hashes.size() < SbomLimits.MAX_HASHES) {
            hashes.add((algorithm.replaceAll("[-_]", "") + ":" + value).toLowerCase(Locale.ROOT));
        }
    }

    List<String> hashes() {
        return hashes;
    }
}
