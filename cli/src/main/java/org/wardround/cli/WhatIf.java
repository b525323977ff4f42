package org.wardround.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.inventory.Staffing;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.inventory.Wish;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Quarter;
import org.wardround.formats.hospital.HospitalWishes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked for this once, over what hospital.yaml says. */
final class WhatIf {
    private static final String ASKED = "asked for on the command line";
    private static final double MOST_HOURS = 200_000;
    private static final Pattern CHANGE = Pattern.compile("([A-Za-z_-]+)=(\\d{1,6}(?:\\.\\d{1,3})?)@(.+)");

    @Option(
            names = "--pin",
            paramLabel = "ID[@QUARTER]",
            description = "a solution that has to be in the plan, such as S7 or S7@2027-Q3; may be repeated")
    private List<String> pins = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID",
            description = "a solution that must not be in the plan; may be repeated")
    private List<String> without = List.of();

    @Option(
            names = "--hours",
            paramLabel = "ROLE=HOURS@QUARTER",
            description = "other hours of a role per quarter from some quarter on, such as security=60@2027-Q3 when a"
                    + " colleague leaves; may be repeated")
    private List<String> hours = List.of();

    @Option(
            names = "--leave",
            paramLabel = "DEVICES",
            description =
                    "devices on which nothing may be changed, by words in maker and model, such as \"Alaris GH\"; may be"
                            + " repeated")
    private List<String> leave = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Hospital over(Hospital hospital) {
        Measures before = hospital.measures();
        SortedMap<String, String> excluded = new TreeMap<>(before.excluded());
        without.forEach(id -> excluded.put(id.strip(), ASKED));
        List<Wish> wishes = new ArrayList<>(before.wishes());
        wishes.removeIf(wish -> excluded.containsKey(wish.solutionId()));
        for (String pin : pins) {
            Wish wish = wish(pin);
            if (without.contains(wish.solutionId())) {
                throw wrong("--pin " + pin + " and --without " + wish.solutionId() + " contradict each other.");
            }
            excluded.remove(wish.solutionId());
            wishes.removeIf(other -> other.solutionId().equals(wish.solutionId()));
            wishes.add(wish);
        }
        List<Untouched> untouched = new ArrayList<>(before.untouched());
        leave.forEach(name -> untouched.add(new Untouched(name.strip(), ASKED)));
        return hospital.withMeasures(new Measures(before.inPlace(), excluded, wishes, untouched))
                .withMeans(hospital.means()
                        .withStaffing(hours.stream().map(this::staffing).toList()));
    }

    private Wish wish(String pin) {
        int at = pin.indexOf('@');
        if (at < 0) {
            return new Wish.AtAnyTime(pin.strip(), ASKED);
        }
        Optional<Quarter> quarter = HospitalWishes.quarter(pin.substring(at + 1));
        return new Wish.In(
                pin.substring(0, at).strip(),
                quarter.orElseThrow(() -> wrong("--pin " + pin + " must end with a quarter such as @2027-Q3.")),
                ASKED);
    }

    private Staffing staffing(String change) {
        Matcher matcher = CHANGE.matcher(change.strip());
        Optional<Quarter> quarter = matcher.matches() ? HospitalWishes.quarter(matcher.group(3)) : Optional.empty();
        if (quarter.isEmpty() || Double.parseDouble(matcher.group(2)) > MOST_HOURS) {
            throw wrong("--hours " + change + " must be a role, hours per quarter and a quarter, such as"
                    + " security=60@2027-Q3.");
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                Hours there = new Hours(Double.parseDouble(matcher.group(2)));
                return new Staffing(role, quarter.get().firstDay(), there, ASKED);
            }
        }
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(role.name().toLowerCase(Locale.ROOT));
        }
        throw wrong("--hours " + change + " must name one of the roles " + String.join(", ", roles) + ".");
    }

    /** Refuses what names no solution. */
    void check(SolutionIds known) {
        List<String> asked = new ArrayList<>(without);
        pins.forEach(pin -> asked.add(wish(pin).solutionId()));
        for (String id : asked) {
            if (!known.contains(id.strip())) {
                throw wrong(known.sentence(id.strip()));
            }
        }
    }

    /** Refuses names of devices that the inventory does not have. */
    void check(List<Asset> assets) {
        for (String name : leave) {
            Untouched untouched = new Untouched(name, ASKED);
            if (assets.stream().noneMatch(untouched::covers)) {
                throw wrong("--leave " + name + " names no device: no row of the inventory has these words in maker and"
                        + " model.");
            }
        }
    }

    /** What hospital.yaml leaves alone although the inventory does not have it. */
    static List<Problem> problems(Hospital hospital, List<Asset> assets) {
        return hospital.measures().untouched().stream()
                .filter(untouched -> assets.stream().noneMatch(untouched::covers))
                .map(untouched -> Problem.warning(
                        "hospital.untouched",
                        new Location("hospital.yaml", "/untouched"),
                        "No row of the inventory has the words \"" + Terminal.printable(untouched.name())
                                + "\" in maker and model."))
                .toList();
    }

    /** Refuses quarters outside of the plan. */
    void check(Quarter first, int quarters) {
        for (String pin : pins) {
            if (wish(pin) instanceof Wish.In in && outside(first.until(in.quarter()), quarters)) {
                throw wrong("--pin " + pin + " must name a quarter of the plan, which begins with " + first.year()
                        + "-Q" + first.number() + " and has " + quarters + " quarters.");
            }
        }
    }

    private static boolean outside(int quarter, int quarters) {
        return quarter < 0 || quarter >= quarters;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
