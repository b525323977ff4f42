package org.wardround.engine.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.inventory.Freeze;
import org.wardround.engine.inventory.Funding;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.inventory.Wish;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Since;
import org.wardround.engine.risk.Reduction;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Offer;

/** Makes the planning problem of a hospital from its offers, its risk and its gaps. */
final class Framing {
    /** A freeze that touches a quarter for fewer days does not freeze it. */
    static final int FREEZE_DAYS = 14;

    private final Map<String, Offer> offers = new TreeMap<>();
    private final Risk risk;
    private final Quarter first;
    private final int quarters;
    private final Means means;
    private final List<Wish> wishes;
    private final SortedMap<String, String> unready = new TreeMap<>();
    private final SortedMap<String, String> replaced = new TreeMap<>();

    Framing(List<Offer> offers, Risk risk, Hospital hospital, LocalDate asOf, int quarters) {
        offers.forEach(offer -> this.offers.put(offer.solution().id(), offer));
        this.risk = risk;
        this.first = Quarter.of(asOf).plus(1);
        this.quarters = quarters;
        this.means = hospital.means();
        this.wishes = hospital.measures().wishes();
        sortOut();
    }

    PlanningProblem problem(List<ObligationStanding> standings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Offer offer : offers.values()) {
            if (choosable(offer.solution().id())) {
                candidates.add(candidate(offer));
            }
        }
        return new PlanningProblem(
                first,
                quarters,
                candidates,
                scenarios(),
                duties(standings),
                limits(),
                pins(),
                means.discountPerYear(),
                new Aim.ExpectedLoss());
    }

    private Limits limits() {
        return new Limits(
                means.budget(),
                means.hoursPerQuarter(),
                means.staffing().stream()
                        .map(change -> new StaffChange(
                                change.role(), first.until(Quarter.of(change.from())), change.hoursPerQuarter()))
                        .toList(),
                frozen(means.freezes()),
                means.disturbancesAtOnce(),
                means.funding().stream().map(this::grant).toList());
    }

    private Grant grant(Funding funding) {
        return new Grant(
                funding.id(),
                funding.amount(),
                funding.ownShare(),
                first.until(Quarter.of(funding.from())),
                first.until(Quarter.of(funding.to())),
                Set.copyOf(funding.solutions()));
    }

    /** A quarter before the plan begins is one in which nothing can start any more. */
    private List<Pin> pins() {
        return wishes.stream()
                .map(wish -> switch (wish) {
                    case Wish.AtAnyTime any -> new Pin(any.solutionId(), Pin.ANY);
                    case Wish.In in -> {
                        int quarter = first.until(in.quarter());
                        yield new Pin(in.solutionId(), quarter < 0 ? quarters : quarter);
                    }
                })
                .toList();
    }

    /** Offers that are open but need something that nobody here can put in place, to what that is. */
    SortedMap<String, String> unready() {
        return unready;
    }

    /** Offers that are open but make no sense beside something in place, to what that is. */
    SortedMap<String, String> replaced() {
        return replaced;
    }

    /** The candidate that an offer would be, with the prerequisites that are not in place yet. */
    Candidate candidate(Offer offer) {
        String id = offer.solution().id();
        SortedMap<String, Double> effects = new TreeMap<>();
        for (ScenarioRisk scenario : risk.scenarios()) {
            Reduction reduction = scenario.effects().get(id);
            if (reduction != null && reduction.total() > 0) {
                effects.put(scenario.scenario().id(), reduction.total());
            }
        }
        return new Candidate(
                id,
                offer.oneOff(),
                offer.perYear(),
                offer.hours(),
                offer.hoursPerQuarter(),
                lead(offer),
                offer.solution().effort().disruption(),
                offer.solution().prerequisites().stream()
                        .filter(this::choosable)
                        .toList(),
                offer.solution().alternatives().stream().filter(this::choosable).toList(),
                effects);
    }

    /**
     * Quarters until an offer is in place: its lead time, or longer where the people there are need longer for its
     * hours. Work of a role that the hospital does not have stays impossible.
     */
    private int lead(Offer offer) {
        int lead = Math.max(1, offer.leadQuarters());
        for (Map.Entry<Role, Hours> work : offer.hours().entrySet()) {
            double there = means.hoursPerQuarter()
                    .getOrDefault(work.getKey(), Hours.ZERO)
                    .value();
            if (there > 0) {
                lead = Math.max(lead, (int)
                        Math.min(quarters + 1, Math.ceil(work.getValue().value() / there)));
            }
        }
        return lead;
    }

    /** Whether an offer takes longer here than its lead time, because there are not enough hours in a quarter. */
    boolean stretched(String id) {
        Offer offer = offers.get(id);
        return offer != null && lead(offer) > Math.max(1, offer.leadQuarters());
    }

    Offer offer(String id) {
        Offer offer = offers.get(id);
        if (offer == null) {
            throw new IllegalArgumentException("The solution (" + id + ") must be one of the offers.");
        }
        return offer;
    }

    private boolean is(String id, Class<? extends Availability> kind) {
        Offer offer = offers.get(id);
        return offer != null && kind.isInstance(offer.availability());
    }

    private boolean choosable(String id) {
        return is(id, Availability.Open.class) && !unready.containsKey(id) && !replaced.containsKey(id);
    }

    private void sortOut() {
        for (Offer offer : offers.values()) {
            String id = offer.solution().id();
            for (Offer other : offers.values()) {
                boolean alternative = offer.solution()
                                .alternatives()
                                .contains(other.solution().id())
                        || other.solution().alternatives().contains(id);
                if (is(id, Availability.Open.class)
                        && alternative
                        && other.availability() instanceof Availability.Done) {
                    replaced.putIfAbsent(id, other.solution().id());
                }
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Offer offer : offers.values()) {
                for (String before : offer.solution().prerequisites()) {
                    boolean possible = choosable(before) || is(before, Availability.Done.class);
                    if (choosable(offer.solution().id()) && !possible) {
                        unready.put(offer.solution().id(), before);
                        more = true;
                    }
                }
            }
        }
    }

    private List<ScenarioLoss> scenarios() {
        return risk.scenarios().stream()
                .map(s -> new ScenarioLoss(s.scenario().id(), s.expectedLoss().value(), s.floor()))
                .toList();
    }

    private List<Duty> duties(List<ObligationStanding> standings) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (ObligationStanding standing : standings) {
            for (Gap gap : standing.gaps()) {
                if (standing.binding() && gap.cause() == GapCause.ANSWER_LOW) {
                    String id = gap.obligationId() + "/" + gap.question();
                    duties.putIfAbsent(
                            id, new Duty(id, gap.obligationId(), answers(gap.question()), due(standing.act())));
                }
            }
        }
        return List.copyOf(duties.values());
    }

    private List<String> answers(int question) {
        return offers.values().stream()
                .filter(offer -> choosable(offer.solution().id()))
                .filter(offer -> offer.solution().targets().questions().contains(question))
                .map(offer -> offer.solution().id())
                .toList();
    }

    private int due(NationalAct act) {
        return switch (act.since()) {
            case Since.Day since -> Math.max(-1, first.until(Quarter.of(since.day())));
            case Since.NotKnown unknown -> -1;
        };
    }

    private Set<Integer> frozen(List<Freeze> freezes) {
        Set<Integer> frozen = new TreeSet<>();
        for (Freeze freeze : freezes) {
            for (int t = 0; t < quarters; t++) {
                LocalDate from = later(freeze.from(), first.plus(t).firstDay());
                LocalDate to = earlier(freeze.to(), first.plus(t + 1).firstDay().minusDays(1));
                if (ChronoUnit.DAYS.between(from, to) + 1 >= FREEZE_DAYS) {
                    frozen.add(t);
                }
            }
        }
        return frozen;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
