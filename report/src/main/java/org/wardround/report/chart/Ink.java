package org.wardround.report.chart;

/** How a shape is drawn. The colours here are those of paper; on screens a style sheet may change them. */
public enum Ink {
    /** An axis. */
    AXIS("axis", "#b9b5aa", 1, ""),
    /** A line of a grid. */
    GRID("grid", "#e4e1d9", 0.7, ""),
    /** As things are. */
    NOW("now", "#8a3a14", 2.2, ""),
    /** With the plan. */
    THEN("then", "#0b5a6b", 2.2, ""),
    /** Ranked by scores. */
    SCORES("scores", "#7a1f2b", 1.5, "7 3"),
    /** Ranked by price. */
    CHEAP("cheap", "#8a5a12", 1.5, "2 3"),
    /** Ranked by loss removed for each euro. */
    RATIO("ratio", "#3d5a80", 1.5, "12 4"),
    /** Ranked by answers. */
    MATURITY("maturity", "#6b4f8a", 1.5, "4 5"),
    /** A limit. */
    LIMIT("limit", "#1c2530", 1.2, "5 4"),
    /** Filled: work on a measure. */
    WORK("work", "#5f9aa6", 0, ""),
    /** Filled: a measure in place. */
    KEPT("kept", "#dfe9ea", 0, ""),
    /** Filled: a point. */
    DOT("dot", "#0b5a6b", 0, ""),
    /** Filled: more than as things are. */
    MORE("nowfill", "#8a3a14", 0, ""),
    /** Filled: less than as things are. */
    LESS("thenfill", "#0b5a6b", 0, "");

    private final String style;
    private final String colour;
    private final double width;
    private final String dashes;

    Ink(String style, String colour, double width, String dashes) {
        this.style = style;
        this.colour = colour;
        this.width = width;
        this.dashes = dashes;
    }

    String style() {
        return style;
    }

    String colour() {
        return colour;
    }

    double width() {
        return width;
    }

    String dashes() {
        return dashes;
    }
}
