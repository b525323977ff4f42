package org.wardround.cli.pull;

import java.net.URI;
import java.util.List;

/**
 * One notice in a publisher's list.
 *
 * @param address where it is
 * @param updated when it changed, as written; empty when the list does not say
 * @param checksums where its checksum may be, best first; the first that exists counts
 */
record NoticeLink(URI address, String updated, List<URI> checksums) {
    NoticeLink {
        checksums = List.copyOf(checksums);
    }
}
