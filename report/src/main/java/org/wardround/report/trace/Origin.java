package org.wardround.report.trace;

import java.util.Locale;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Source;

/** Whose number an input is. */
public enum Origin {
    /** The hospital said so. */
    OWN,
    /** Somebody published it. */
    PUBLISHED,
    /** Nobody did: judgement, or a default. */
    ASSUMED;

    /**
     * The id in files.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(Source source) {
        if (source.isOwnValue()) {
            return OWN;
        }
        return source.grade() == Grade.JUDGEMENT ? ASSUMED : PUBLISHED;
    }
}
