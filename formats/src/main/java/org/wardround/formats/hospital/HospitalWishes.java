package org.wardround.formats.hospital;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Funding;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.inventory.Staffing;
import org.wardround.engine.inventory.Wish;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.formats.catalogue.YamlTree;

/** What a hospital.yaml may say about its plan; hospitals without such wishes leave it all out. */
public final class HospitalWishes {
    /** More money bound to a purpose than this is not used: the planner looks at all sets of it. */
    static final int MOST_FUNDING = 6;

    private static final int MOST_AT_ONCE = 1_000;
    private static final double MOST_HOURS = 200_000;
    private static final double MOST_MONEY = 1e12;
    private static final double MOST_OWN_SHARE = 0.99;
    private static final Pattern QUARTER = Pattern.compile("(20\\d\\d)-?[Qq]([1-4])");

    private final YamlTree tree;

    HospitalWishes(YamlTree tree) {
        this.tree = tree;
    }

    /**
     * Reads a quarter.
     *
     * @param text such as "2027-Q3"
     * @return the quarter; empty when it is none
     */
    public static Optional<Quarter> quarter(String text) {
        Matcher matcher = QUARTER.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    List<Staffing> staffing() {
        return present(tree.each("staff_changes", (entry, place) -> {
            Role role = entry.choice("role", Role.class, Role.IT);
            double hours = entry.number("hours_per_quarter", 0, MOST_HOURS);
            String reason = entry.text("reason", "");
            return entry.date("from").map(from -> new Staffing(role, from, new Hours(hours), reason));
        }));
    }

    List<Funding> funding(HospitalNumbers numbers) {
        Set<String> ids = new HashSet<>();
        List<Funding> all = present(tree.each("grants", (entry, place) -> funding(entry, ids, numbers)));
        if (all.size() > MOST_FUNDING) {
            tree.problem(
                    "hospital.grants",
                    "grants",
                    "At most " + MOST_FUNDING + " grants can be planned with; the first ones are.");
        }
        return all.subList(0, Math.min(all.size(), MOST_FUNDING));
    }

    private static Optional<Funding> funding(YamlTree entry, Set<String> ids, HospitalNumbers numbers) {
        String id = entry.text("id");
        double amount = entry.number("amount", 0, MOST_MONEY);
        double ownShare = entry.has("own_share") ? entry.number("own_share", 0, MOST_OWN_SHARE) : 0;
        Optional<LocalDate> from = entry.date("from");
        Optional<LocalDate> to = entry.date("to");
        List<String> solutions = entry.texts("solutions");
        entry.text("reason", "");
        if (!ids.add(id)) {
            entry.problem("hospital.grant", "id", "Two grants have this id; the second one is left out.");
        }
        if (solutions.isEmpty()) {
            entry.problem("hospital.grant", "solutions", "A grant must name the solutions that it pays for.");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            entry.problem("hospital.grant", "to", "The last day must not lie before the first one.");
        }
        Euros euros = Euros.of(amount * numbers.euros());
        return Optional.of(new Funding(id, euros, ownShare, from.get(), to.get(), solutions));
    }

    int disturbancesAtOnce() {
        return tree.has("disruptive_at_once") ? tree.integer("disruptive_at_once", 0, MOST_AT_ONCE) : Means.ANY_NUMBER;
    }

    List<Wish> wishes() {
        Set<String> ids = new HashSet<>();
        return present(tree.each("pinned_solutions", (entry, place) -> {
            String id = entry.text("id");
            String reason = entry.text("reason", "");
            String when = entry.text("quarter", "");
            if (!ids.add(id)) {
                entry.problem("hospital.pin", "id", "This solution is pinned already; the second entry is left out.");
            }
            if (when.isEmpty()) {
                return Optional.of(new Wish.AtAnyTime(id, reason));
            }
            Optional<Quarter> quarter = quarter(when);
            if (quarter.isEmpty()) {
                entry.problem("hospital.pin", "quarter", "This must be a quarter such as 2027-Q3.");
            }
            return quarter.map(in -> new Wish.In(id, in, reason));
        }));
    }

    private static <T> List<T> present(List<Optional<T>> entries) {
        return entries.stream().flatMap(Optional::stream).toList();
    }
}
