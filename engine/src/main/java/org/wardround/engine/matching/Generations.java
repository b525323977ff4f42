package org.wardround.engine.matching;

import java.util.List;
import java.util.stream.Stream;

/** Tells a generation in a product's name ("CP 1242-7 V2", firmware below 3.5.20) from a version of its software. */
final class Generations {
    private Generations() {}

    /** What the name asks for, given the version text beside it; everything where the name has no version. */
    static VersionRule named(List<VersionRule> named, VersionRule rule) {
        if (named.isEmpty()) {
            return new VersionRule.Everything();
        }
        List<Version> bounds = versions(rule).toList();
        boolean listed = rule instanceof VersionRule.Exact;
        return new VersionRule.All(
                named.stream().map(one -> marked(one, bounds, listed)).toList());
    }

    /** What the name and the version text ask for together. */
    static VersionRule together(VersionRule named, VersionRule rule) {
        return named instanceof VersionRule.Everything ? rule : new VersionRule.All(List.of(named, rule));
    }

    private static VersionRule marked(VersionRule named, List<Version> bounds, boolean listed) {
        if (named instanceof VersionRule.Any any) {
            return new VersionRule.Any(
                    any.rules().stream().map(one -> marked(one, bounds, listed)).toList());
        }
        if (named instanceof VersionRule.Called called) {
            boolean same =
                    bounds.isEmpty() || bounds.stream().anyMatch(one -> isSameTrain(one, called.version(), listed));
            return new VersionRule.Called(called.version(), called.text(), !same);
        }
        if (named instanceof VersionRule.CalledBound limit) {
            boolean other = !bounds.isEmpty()
                    && bounds.stream()
                            .allMatch(one -> one.isYear() != limit.version().isYear());
            return new VersionRule.CalledBound(
                    limit.operator(), limit.version(), limit.text(), limit.generation() || other);
        }
        return named;
    }

    /** A version that a notice lists is one of the train; a bound may lie beyond it. */
    private static boolean isSameTrain(Version bound, Version named, boolean listed) {
        return listed
                ? bound.startsWith(named)
                : !bound.isEmpty()
                        && bound.parts().getFirst().equals(named.parts().getFirst());
    }

    private static Stream<Version> versions(VersionRule rule) {
        return switch (rule) {
            case VersionRule.Bound bound -> Stream.of(bound.bound());
            case VersionRule.Exact exact -> Stream.of(exact.version());
            case VersionRule.Trains trains -> trains.bounds().stream();
            case VersionRule.All all -> all.rules().stream().flatMap(Generations::versions);
            case VersionRule.Any any -> any.rules().stream().flatMap(Generations::versions);
            case VersionRule.Doubt doubt -> versions(doubt.rule());
            case VersionRule.Not not -> Stream.empty();
            case VersionRule.Called called -> Stream.empty();
            case VersionRule.CalledBound called -> Stream.empty();
            case VersionRule.Condition condition -> Stream.empty();
            case VersionRule.Everything everything -> Stream.empty();
            case VersionRule.Nothing nothing -> Stream.empty();
            case VersionRule.Dated dated -> Stream.empty();
            case VersionRule.SerialUpTo serial -> Stream.empty();
            case VersionRule.On onRule -> Stream.empty();
            case VersionRule.Unreadable unreadable -> Stream.empty();
        };
    }
}
