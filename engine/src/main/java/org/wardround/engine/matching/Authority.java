package org.wardround.engine.matching;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.PublisherKind;

/**
 * What weight a document's statement has.
 *
 * @param level 4 for the maker of the device on a part of it, 3 for a maker on its own product, 2 for a VEX document of
 *     somebody else that says why, 1 for all others
 * @param publisher who says it
 * @param released when
 */
record Authority(int level, String publisher, LocalDate released) {
    private static final int ON_ITS_PART = 4;
    private static final int MAKER = 3;
    private static final int WITH_A_REASON = 2;
    private static final Set<String> VEX = Set.of("csaf_vex", "openvex", "cyclonedx_vex");

    /**
     * The weight of a statement.
     *
     * @param advisory the document
     * @param basis how firmly it says so
     * @param ofDevice whether it speaks of the device that the part is in
     * @param own whether the products are the publisher's own, where it calls itself the vendor
     */
    static Authority of(Advisory advisory, Basis basis, boolean ofDevice, boolean own) {
        String publisher = advisory.publisher().strip().toLowerCase(Locale.ROOT);
        LocalDate released = advisory.tracking().currentRelease();
        if (own && advisory.about().publisherKind() == PublisherKind.VENDOR) {
            return new Authority(ofDevice ? ON_ITS_PART : MAKER, publisher, released);
        }
        boolean reasoned = basis == Basis.JUSTIFIED && VEX.contains(advisory.category());
        return new Authority(reasoned ? WITH_A_REASON : 1, publisher, released);
    }

    boolean isSamePublisher(Authority other) {
        return !publisher.isEmpty() && publisher.equals(other.publisher());
    }
}
