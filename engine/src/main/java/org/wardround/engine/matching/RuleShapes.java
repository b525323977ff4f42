package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.matching.VersionRule.All;
import org.wardround.engine.matching.VersionRule.Any;
import org.wardround.engine.matching.VersionRule.Bound;
import org.wardround.engine.matching.VersionRule.Doubt;
import org.wardround.engine.matching.VersionRule.Exact;
import org.wardround.engine.matching.VersionRule.Operator;

/** What several bounds beside each other mean. */
final class RuleShapes {
    private RuleShapes() {}

    static VersionRule any(List<VersionRule> rules, String raw) {
        return switch (rules.size()) {
            case 0 -> new VersionRule.Unreadable(raw);
            case 1 -> rules.getFirst();
            default -> new Any(rules);
        };
    }

    /** A lower bound and the upper bound after it are one range. */
    static boolean isRange(VersionRule one, VersionRule next) {
        return one instanceof Bound lower
                && next instanceof Bound upper
                && !lower.operator().isUpper()
                && upper.operator().isUpper()
                && lower.bound().compare(upper.bound()).orElse(-1) <= 0;
    }

    /** The version before the sign of an upper bound is the lower one. */
    static Optional<Bound> lower(Version before, Bound upper) {
        boolean range = upper.operator().isUpper()
                && before.hasNumber()
                && before.isPlain()
                && before.label().isEmpty()
                && before.compare(upper.bound()).orElse(1) <= 0;
        return range ? Optional.of(new Bound(Operator.AT_LEAST, before)) : Optional.empty();
    }

    /** "A10" and "A11". */
    static boolean areNeighbours(Version one, Version next) {
        return one.isSeriesCode()
                && next.isSeriesCode()
                && Integer.parseInt(one.parts().get(1)) + 1
                        == Integer.parseInt(next.parts().get(1));
    }

    /** Puts right, or in doubt, what cannot have been meant as it stands. */
    static List<VersionRule> repaired(List<VersionRule> rules) {
        if (rules.size() == 2) {
            Optional<List<VersionRule>> pair = pair(rules.getFirst(), rules.getLast());
            if (pair.isPresent()) {
                return pair.get();
            }
        }
        List<Version> trains = new ArrayList<>();
        List<VersionRule> listed = new ArrayList<>();
        for (VersionRule rule : rules) {
            listed.add(
                    rule instanceof Exact exact && hasFiner(exact, rules)
                            ? new Exact(exact.version(), exact.text(), true)
                            : rule);
            if (rule instanceof Bound bound
                    && bound.operator().isUpper()
                    && rules.getFirst() instanceof Bound first
                    && first.operator() == bound.operator()
                    && !bound.bound().shortCode().isSeriesCode()
                    && bound.bound().label().isEmpty()) {
                trains.add(bound.bound());
            }
        }
        boolean same = trains.size() > 1 && trains.size() == rules.size();
        return same ? List.of(new VersionRule.Trains(((Bound) rules.getFirst()).operator(), trains)) : listed;
    }

    private static boolean hasFiner(Exact coarse, List<VersionRule> rules) {
        return !coarse.version().hasWildcard()
                && rules.stream()
                        .anyMatch(rule -> rule instanceof Exact finer
                                && finer.version().parts().size()
                                        > coarse.version().parts().size()
                                && finer.version().startsWith(coarse.version()));
    }

    private static Optional<List<VersionRule>> pair(VersionRule one, VersionRule other) {
        if (one instanceof Bound upper && upper.operator() == Operator.AT_MOST && other instanceof Bound lower) {
            if (!lower.operator().isUpper()
                    && lower.bound().parts().size() > upper.bound().parts().size()
                    && lower.bound().startsWith(upper.bound())) {
                // "<= 8.1 | >= 8.1.10" was written for "before 8.1.10"
                VersionRule newer = new Doubt(new Bound(Operator.ABOVE, upper.bound()), "rule-contradicts-itself");
                return Optional.of(List.of(upper, newer));
            }
        }
        if (one instanceof Bound lower && !lower.operator().isUpper()) {
            if (other instanceof Exact exact
                    && lower.bound().compare(exact.version()).orElse(1) < 0) {
                // ">= 2.0.0 | 2.6.2" was written for "2.0.0 to 2.6.2"
                Bound upper = new Bound(Operator.AT_MOST, exact.version());
                Bound above = new Bound(Operator.ABOVE, exact.version());
                return Optional.of(
                        List.of(new All(List.of(lower, upper)), new Doubt(above, "rule-contradicts-itself")));
            }
            boolean crossed = other instanceof Bound upper
                    && (upper.operator().isUpper()
                            ? lower.bound().compare(upper.bound()).orElse(-1) > 0
                            : lower.bound().compare(upper.bound()).orElse(1) < 0);
            if (crossed) {
                return Optional.of(List.of(new Doubt(new Any(List.of(one, other)), "rule-contradicts-itself")));
            }
        }
        if (one instanceof Exact exact
                && other instanceof Bound upper
                && exact.version().dotted()) {
            Optional<Bound> lower = lower(exact.version(), upper);
            if (lower.isPresent()) {
                // "5.011 | < 8.011" lost its first sign
                return Optional.of(List.of(new All(List.of(lower.get(), upper))));
            }
        }
        return Optional.empty();
    }
}
