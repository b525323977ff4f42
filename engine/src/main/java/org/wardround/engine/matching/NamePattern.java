package org.wardround.engine.matching;

import java.util.List;

/**
 * One way in which a product may be called.
 *
 * @param units the pieces of the name
 * @param source what it was made from
 */
record NamePattern(List<Unit> units, Source source) {
    /** What a pattern was made from. */
    enum Source {
        /** The product name of the advisory. */
        NAME,
        /** An entry of the version list that is a model. */
        MODEL_LIST,
        /** The title of the advisory. */
        TITLE,
        /** An identifier that the publisher gives, such as a CPE name. */
        IDENTIFIER
    }

    NamePattern {
        units = List.copyOf(units);
    }
}
