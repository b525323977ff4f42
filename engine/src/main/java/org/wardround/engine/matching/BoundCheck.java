package org.wardround.engine.matching;

import java.util.List;
import java.util.OptionalInt;
import org.wardround.engine.matching.RowVersion.Reach;
import org.wardround.engine.matching.VersionRule.Bound;
import org.wardround.engine.matching.VersionRule.Operator;

/** Tests a version against one bound. */
final class BoundCheck {
    private BoundCheck() {}

    static Outcome test(Version mine, Reach reach, Bound bound) {
        return switch (reach) {
            case EXACT -> exactly(mine, bound);
            case FROM -> open(exactly(mine, bound), !bound.operator().isUpper());
            case UP_TO -> open(exactly(mine, bound), bound.operator().isUpper());
        };
    }

    /** A row that says "from" or "up to" is certain where all that it covers lies on one side of the bound. */
    private static Outcome open(Outcome atItsEnd, boolean insideGoesOn) {
        boolean certain = insideGoesOn ? atItsEnd instanceof Outcome.Inside : atItsEnd instanceof Outcome.Outside;
        return certain ? atItsEnd : new Outcome.Unknown("row-gives-range");
    }

    private static Outcome exactly(Version mine, Bound bound) {
        Version limit = bound.bound();
        if (bound.operator() == Operator.AT_MOST && covers(limit, mine)) {
            return new Outcome.Inside();
        }
        Version one = mine.shortCode();
        Version other = limit.shortCode();
        if (one.isSeriesCode() && other.isSeriesCode()) {
            boolean bothLong = !mine.isSeriesCode() && !limit.isSeriesCode();
            return one.parts().getFirst().equals(other.parts().getFirst())
                    ? holds(bound.operator(), bothLong ? mine.compare(limit) : one.compare(other))
                    : new Outcome.OtherSeries();
        }
        OptionalInt order = order(mine, limit);
        if (mine.isYear() && mine.parts().size() == 1 && !limit.isYear()) {
            return new Outcome.Unknown("year-or-version");
        }
        if (mine.hasWildcard() && order.equals(OptionalInt.of(0))) {
            return wild(mine, bound);
        }
        boolean same = bound.operator().holds(0);
        return order.isPresent()
                        && same != bound.operator().holds(order.getAsInt())
                        && ExactCheck.areDecimals(mine, limit)
                ? new Outcome.Unknown("decimals")
                : holds(bound.operator(), order);
    }

    /** Negative, zero or positive; labels before a version are left out where that makes two alike. */
    static OptionalInt order(Version mine, Version limit) {
        OptionalInt order = mine.compare(limit);
        return order.isEmpty() ? tail(mine, limit) : order;
    }

    private static Outcome holds(Operator operator, OptionalInt order) {
        return order.isEmpty()
                ? new Outcome.Unknown("different-scheme")
                : Outcome.when(operator.holds(order.getAsInt()));
    }

    /** "6.x" in a row against "6": older than none, at least as new as all; against "6.3" it may be either. */
    private static Outcome wild(Version mine, Bound bound) {
        List<String> limit = bound.bound().parts();
        int known = mine.parts().size() - 1;
        boolean coarse = limit.size() <= known
                || limit.subList(known, limit.size()).stream().allMatch(part -> part.equals("0") || part.equals("*"));
        return switch (bound.operator()) {
            case BELOW -> coarse ? new Outcome.Outside() : new Outcome.Unknown("row-gives-range");
            case AT_LEAST -> coarse ? new Outcome.Inside() : new Outcome.Unknown("row-gives-range");
            case AT_MOST, ABOVE -> new Outcome.Unknown("row-gives-range");
        };
    }

    /** A coarse limit such as "N", "12" or "12.2.x" covers all that begin with it. */
    private static boolean covers(Version limit, Version mine) {
        boolean coarse = limit.parts().size() == 1 || limit.hasWildcard();
        boolean build = mine.parts().size() > limit.parts().size()
                && mine.parts().get(limit.parts().size()).equals("build");
        return (coarse || build) && !limit.isYear() && mine.startsWith(limit);
    }

    /** "S4 A.07.107" or "NMC2 6.8.2": a model before the version. The rest is compared when the shapes agree. */
    private static OptionalInt tail(Version mine, Version limit) {
        if (mine.label().equals("0x") || limit.label().equals("0x") || mine.isHash() || limit.isHash()) {
            return OptionalInt.empty();
        }
        for (int skip = 1; skip <= 2; skip++) {
            if (limit.parts().size() > skip + 1 && isLabel(limit, mine, skip)) {
                Version rest =
                        new Version(limit.parts().subList(skip, limit.parts().size()), true);
                if (alike(mine, rest)) {
                    return mine.compare(rest);
                }
            }
            if (mine.parts().size() > skip + 1 && isLabel(mine, limit, skip)) {
                Version rest =
                        new Version(mine.parts().subList(skip, mine.parts().size()), true);
                if (alike(rest, limit)) {
                    return rest.compare(limit);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** A letter alone is a revision, more than that before a version is a label, unless the other has one too. */
    private static boolean isLabel(Version version, Version other, int length) {
        String head = other.parts().isEmpty() ? "" : other.parts().getFirst();
        boolean both = length == 1 && !head.isEmpty() && Character.isLetter(head.charAt(0));
        return !both && (length > 1 || version.parts().getFirst().length() > 1);
    }

    private static boolean alike(Version one, Version other) {
        return one.parts().size() > 1
                && one.parts().size() == other.parts().size()
                && one.compare(other).isPresent();
    }
}
