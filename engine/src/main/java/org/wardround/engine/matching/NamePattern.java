package org.wardround.engine.matching;

import java.util.List;

/** One way in which a product may be called. */
final class NamePattern {
    private final List<Unit> units;
    private final Source source;
    private final NameRuns runs;
    /** Threads may work it out at once; each gets the same. */
    private Described described = Described.NOT_YET;

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

    /**
     * A way to call a product.
     *
     * @param units the pieces of the name
     * @param source what it was made from
     */
    NamePattern(List<Unit> units, Source source) {
        this.units = List.copyOf(units);
        this.source = source;
        this.runs = new NameRuns(this.units);
    }

    List<Unit> units() {
        return units;
    }

    Source source() {
        return source;
    }

    /** Whether a piece says only what a product is for; asked of the words once, and again where they were counted anew. */
    boolean isDescriptive(int unit, Lexicon lexicon) {
        Described known = described;
        if (!known.isBy(lexicon)) {
            known = Described.of(units, lexicon);
            described = known;
        }
        return known.is(unit);
    }

    /** What follows from the pieces alone, whatever the row. */
    NameRuns runs() {
        return runs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamePattern pattern && source == pattern.source && units.equals(pattern.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }
}
