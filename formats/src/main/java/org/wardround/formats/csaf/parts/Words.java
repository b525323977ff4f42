package org.wardround.formats.csaf.parts;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the standard, such as "vendor_fix", and the constants that stand for them. */
public final class Words {

    private Words() {}

    /**
     * The constants by their words.
     *
     * @param constants all constants of a type
     * @param <E> their type
     * @return the constants
     */
    public static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        return Stream.of(constants).collect(Collectors.toUnmodifiableMap(Words::word, Function.identity()));
    }

    /**
     * The word of a constant.
     *
     * @param constant the constant
     * @return such as "vendor_fix"
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
