package org.wardround.formats.csaf;

import java.util.Locale;
import java.util.Optional;

/** Words of the standard, such as "vendor_fix", and the constants that stand for them. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
