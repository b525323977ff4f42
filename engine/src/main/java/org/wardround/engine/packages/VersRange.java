package org.wardround.engine.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.kernel.Truth;

/**
 * A range of versions in an ecosystem's own order, as {@code vers:deb/>=1.0|<1.2}. One bound that cannot be read makes only
 * its own interval unknown; where all can be compared they are sorted first, else they stand as they are written.
 *
 * @param ecosystem whose order counts
 * @param constraints the bounds, in order; empty for all versions
 */
public record VersRange(Ecosystem ecosystem, List<Constraint> constraints) {
    /** Most bounds of one range; beyond them the rest is unknown. */
    public static final int MOST = 5_000;

    private static final Pattern FORM = Pattern.compile("(?i)vers:([a-z][a-z0-9.+-]*)/(.*)");
    private static final Pattern CONSTRAINT = Pattern.compile("\\s*(>=|<=|!=|=|<|>)?\\s*(\\S+)\\s*");

    /** Copies the collections, so that the record never changes. */
    public VersRange {
        constraints = List.copyOf(constraints);
    }

    /**
     * Reads a range.
     *
     * @param raw as written
     * @return empty when it is no {@code vers} text, or its scheme has no order of its own ("generic", "all", "intdot")
     */
    public static Optional<VersRange> of(String raw) {
        Matcher form = FORM.matcher(raw.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Ecosystem> ecosystem = Ecosystem.of(form.group(1));
        List<Constraint> constraints = new ArrayList<>();
        if (!form.group(2).strip().equals("*")) {
            for (String text : form.group(2).split("\\|", MOST)) {
                Matcher constraint = CONSTRAINT.matcher(text);
                if (constraint.matches()) {
                    String sign = constraint.group(1);
                    constraints.add(new Constraint(sign == null ? "=" : sign, Escapes.decoded(constraint.group(2))));
                } else if (!text.isBlank()) {
                    constraints.add(new Constraint("=", text));
                }
            }
        }
        return ecosystem.map(one -> new VersRange(one, sorted(one, constraints)));
    }

    private static List<Constraint> sorted(Ecosystem order, List<Constraint> constraints) {
        List<Constraint> bounds = new ArrayList<>(constraints.stream()
                .filter(one -> one.isLower() || one.isUpper())
                .toList());
        for (int i = 1; i < bounds.size(); i++) {
            if (order.compare(bounds.get(i - 1).version(), bounds.get(i).version())
                    .isEmpty()) {
                return constraints;
            }
        }
        bounds.sort(Comparator.comparing(
                        Constraint::version,
                        (one, other) -> order.compare(one, other).orElse(0))
                .thenComparingInt(Constraint::rank));
        constraints.stream().filter(one -> !one.isLower() && !one.isUpper()).forEach(bounds::add);
        return bounds;
    }

    /**
     * The scheme that a text names.
     *
     * @param raw as written
     * @return such as "deb", in lower case; empty when it is no {@code vers} text
     */
    public static String scheme(String raw) {
        Matcher form = FORM.matcher(raw.strip());
        return form.matches() ? form.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Writes a range.
     *
     * @param scheme such as "npm"
     * @param bounds sign and version in turn
     * @return the text
     */
    public static String text(String scheme, List<String> bounds) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i += 2) {
            String sign = bounds.get(i);
            parts.add((sign.equals("=") ? "" : sign) + Escapes.encoded(bounds.get(i + 1)));
        }
        return "vers:" + scheme + "/" + (parts.isEmpty() ? "*" : String.join("|", parts));
    }

    /**
     * Whether a version is in the range.
     *
     * @param version the version
     * @return unknown when it, or the bound that would decide, has no place in the order
     */
    public Truth contains(String version) {
        if (constraints.isEmpty()) {
            return Truth.YES;
        }
        if (version.isBlank()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.NO;
        Truth lower = Truth.YES;
        boolean open = false;
        boolean interval = false;
        for (Constraint one : constraints) {
            if (one.sign().equals("!=")) {
                if (one.holds(ecosystem, version) == Truth.NO) {
                    return Truth.NO;
                }
            } else if (one.isLower()) {
                lower = open ? lower : one.holds(ecosystem, version);
                open = true;
                interval = true;
            } else if (one.isUpper()) {
                all = or(all, and(open ? lower : Truth.YES, one.holds(ecosystem, version)));
                open = false;
                interval = true;
            } else {
                all = or(all, one.holds(ecosystem, version));
                interval = true;
            }
        }
        return interval ? (open ? or(all, lower) : all) : Truth.YES;
    }

    /**
     * Where a version that is not in the range lies.
     *
     * @param version the version
     * @return -1 when it is older than every bound, 1 when it is newer, 0 between; empty when that is not known
     */
    public OptionalInt side(String version) {
        int sum = 0;
        for (Constraint one : constraints) {
            OptionalInt order = ecosystem.compare(version, one.version());
            if (order.isEmpty()) {
                return order;
            }
            sum += order.getAsInt();
        }
        int size = constraints.size();
        return OptionalInt.of(size > 0 && sum == -size ? -1 : size > 0 && sum == size ? 1 : 0);
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.NO || other == Truth.NO) {
            return Truth.NO;
        }
        return one == Truth.YES && other == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }

    private static Truth or(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.NO && other == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }
}
