package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.engine.intelligence.Revision;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * The revisions of a document.
 *
 * @param id id of the document
 * @param version version of this revision
 * @param status draft, interim or final
 * @param initialRelease moment of the first release
 * @param currentRelease moment of this release
 * @param history all revisions
 * @param aliases other ids
 */
public record TrackingPart(
        String id,
        String version,
        String status,
        String initialRelease,
        String currentRelease,
        List<Revision> history,
        List<String> aliases) {

    static final TrackingPart NONE = new TrackingPart("", "", "", "", "", List.of(), List.of());

    private static final JsonKeys KEYS = JsonKeys.of(
            "id", "version", "status", "initial_release_date", "current_release_date", "revision_history", "aliases");
    private static final JsonKeys REVISION = JsonKeys.of("number", "date", "summary");

    /** Copies the collections, so that the record never changes. */
    public TrackingPart {
        history = List.copyOf(history);
        aliases = List.copyOf(aliases);
    }

    static TrackingPart read(JsonCursor in) {
        String id = "";
        String version = "";
        String status = "";
        String initial = "";
        String current = "";
        List<Revision> history = List.of();
        List<String> aliases = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "id" -> id = in.text().strip();
                    case "version" -> version = in.text();
                    case "status" -> status = in.text();
                    case "initial_release_date" -> initial = in.text();
                    case "current_release_date" -> current = in.text();
                    case "revision_history" -> history = in.list(TrackingPart::revision);
                    default -> aliases = Filled.texts(in);
                }
            }
        }
        return new TrackingPart(id, version, status, initial, current, history, aliases);
    }

    private static Revision revision(JsonCursor in) {
        String number = "";
        String date = "";
        String summary = "";
        if (in.object()) {
            while (in.next(REVISION)) {
                switch (in.key()) {
                    case "number" -> number = in.repeated();
                    case "date" -> date = in.repeated();
                    default -> summary = in.repeated();
                }
            }
        }
        return new Revision(number, date, summary);
    }
}
