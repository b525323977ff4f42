package org.wardround.engine.intelligence;

import java.util.List;

/**
 * What a document says of itself, besides its id and revisions.
 *
 * @param standard version of the standard that it says it follows, such as "2.0"; empty when it says none
 * @param language BCP 47 tag, such as "en"; empty when not said
 * @param publisherKind what the publisher is
 * @param namespace web address that stands for the publisher; empty when there is none
 * @param severity the publisher's own word for the whole document; empty when there is none
 * @param aliases other ids of the same document
 */
public record DocumentFacts(
        String standard,
        String language,
        PublisherKind publisherKind,
        String namespace,
        String severity,
        List<String> aliases) {
    /** Copies the collections, so that the record never changes. */
    public DocumentFacts {
        aliases = List.copyOf(aliases);
    }

    /** Nothing is said. */
    public static final DocumentFacts NONE = new DocumentFacts("", "", PublisherKind.OTHER, "", "", List.of());
}
