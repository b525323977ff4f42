package org.wardround.engine.packages;

import java.util.List;
import java.util.OptionalInt;
import org.wardround.engine.kernel.Truth;

/**
 * One bound of a range.
 *
 * @param sign "=", "!=", "&lt;", "&lt;=", "&gt;" or "&gt;="
 * @param version the bound
 */
record Constraint(String sign, String version) {
    boolean isLower() {
        return sign.startsWith(">");
    }

    boolean isUpper() {
        return sign.startsWith("<");
    }

    /** At one version, what ends before it comes first, what begins after it last. */
    int rank() {
        return List.of("<", ">=", "<=", ">").indexOf(sign);
    }

    /** Whether a version fulfils it; unknown when the two have no common order. */
    Truth holds(Ecosystem order, String tested) {
        OptionalInt found = tested.equals(version) ? OptionalInt.of(0) : order.compare(tested, version);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int way = found.getAsInt();
        boolean yes = switch (sign) {
            case "!=" -> way != 0;
            case "<" -> way < 0;
            case "<=" -> way <= 0;
            case ">" -> way > 0;
            case ">=" -> way >= 0;
            default -> way == 0;
        };
        return yes ? Truth.YES : Truth.NO;
    }
}
