package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * What a document says of itself.
 *
 * @param present whether there is such a part, and it is an object
 * @param marked whether it has a version of CSAF or a tracking, as CSAF documents do
 * @param version version of CSAF
 * @param category category
 * @param title title
 * @param language language
 * @param severity aggregate severity
 * @param tlp label of the Traffic Light Protocol
 * @param publisher who publishes it
 * @param tracking its revisions
 * @param references what it refers to
 */
public record DocumentPart(
        boolean present,
        boolean marked,
        String version,
        String category,
        String title,
        String language,
        String severity,
        String tlp,
        PublisherPart publisher,
        TrackingPart tracking,
        List<ReferencePart> references) {

    static final DocumentPart NONE =
            new DocumentPart(false, false, "", "", "", "", "", "", PublisherPart.NONE, TrackingPart.NONE, List.of());

    private static final JsonKeys KEYS = JsonKeys.of(
            "csaf_version",
            "category",
            "title",
            "lang",
            "aggregate_severity",
            "distribution",
            "publisher",
            "tracking",
            "references");
    private static final JsonKeys TEXT = JsonKeys.of("text");
    private static final JsonKeys TLP = JsonKeys.of("tlp");
    private static final JsonKeys LABEL = JsonKeys.of("label");

    /** Copies the collections, so that the record never changes. */
    public DocumentPart {
        references = List.copyOf(references);
    }

    static DocumentPart read(JsonCursor in) {
        if (!in.object()) {
            return NONE;
        }
        boolean marked = false;
        String version = "";
        String category = "";
        String title = "";
        String language = "";
        String severity = "";
        String tlp = "";
        PublisherPart publisher = PublisherPart.NONE;
        TrackingPart tracking = TrackingPart.NONE;
        List<ReferencePart> references = List.of();
        while (in.next(KEYS)) {
            switch (in.key()) {
                case "csaf_version" -> {
                    marked = true;
                    version = in.text();
                }
                case "category" -> category = in.text();
                case "title" -> title = in.text();
                case "lang" -> language = in.text();
                case "aggregate_severity" -> severity = Members.text(in, TEXT);
                case "distribution" -> tlp = Members.textOf(in, TLP, LABEL);
                case "publisher" -> publisher = PublisherPart.read(in);
                case "tracking" -> {
                    marked = true;
                    tracking = TrackingPart.read(in);
                }
                default -> references = in.list(ReferencePart::read);
            }
        }
        return new DocumentPart(
                true, marked, version, category, title, language, severity, tlp, publisher, tracking, references);
    }
}
