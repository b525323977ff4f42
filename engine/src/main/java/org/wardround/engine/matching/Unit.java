package org.wardround.engine.matching;

import java.util.List;
import java.util.regex.Pattern;

/** One piece of a product name. */
sealed interface Unit {
    /**
     * A word of letters alone.
     *
     * @param text folded
     * @param code whether it is short and written in capitals, such as "ES" or "WLAN"
     * @param written folded, in the number in which it was written
     */
    record Word(String text, boolean code, String written) implements Unit {}

    /**
     * A model number, or any piece with digits.
     *
     * @param text folded, without separators
     * @param open whether more may follow, as in "SK 3232 series"
     */
    record Model(String text, boolean open) implements Unit {}

    /**
     * A model number in which "x" stands for any one letter or digit: "DS-2CD2xx2F".
     *
     * @param mask what a model must look like
     * @param head the text before the first wildcard
     * @param written folded text
     */
    record Masked(Pattern mask, String head, String written) implements Unit {}

    /**
     * All model numbers from one to another: "MX400-MX850".
     *
     * @param prefix letters before the number
     * @param low lowest number
     * @param high highest number
     */
    record Span(String prefix, int low, int high) implements Unit {}

    /**
     * One of several: "FM20/FM30/FM40/FM50".
     *
     * @param options the alternatives
     */
    record OneOf(List<Unit> options) implements Unit {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** How the unit is shown in a reason. */
    default String display() {
        return this instanceof Word word ? word.written() : shown();
    }

    /** How the unit is counted. */
    default String shown() {
        return switch (this) {
            case Word word -> word.text();
            case Model model -> model.text();
            case Masked masked -> masked.written();
            case Span span -> span.prefix() + span.low() + "-" + span.prefix() + span.high();
            case OneOf oneOf ->
                String.join("/", oneOf.options().stream().map(Unit::shown).toList());
        };
    }
}
