package org.wardround.formats.catalogue;

import java.util.List;
import org.wardround.engine.risk.Driver;
import org.wardround.engine.risk.DriverMeasure;
import org.wardround.engine.risk.Impact;
import org.wardround.engine.risk.LostCare;
import org.wardround.engine.risk.Rate;
import org.wardround.engine.risk.RateLaw;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.risk.Typical;

/** Reads scenarios.yaml: the loss scenarios, and the assumptions that all of them share. */
final class ScenariosFile {
    /** Most events a year that one number may say. */
    static final double MAX_RATE = 1_000;

    /** Most days of lost care per event that one number may say. */
    static final double MAX_DAYS = 3_650;

    /** Most that a driver may multiply a rate by. */
    static final double MAX_DRIVER = 100;

    private ScenariosFile() {}

    static List<Scenario> scenarios(YamlTree tree, Sources sources) {
        return tree.each("scenarios", (entry, id) -> scenario(entry, id, sources));
    }

    static RiskAssumptions assumptions(YamlTree tree, Sources sources) {
        YamlTree entry = tree.map("assumptions");
        return new RiskAssumptions(
                entry.number("shrink", 0.01, 1),
                entry.number("euros_per_operation", 0, Quantities.MAX_EUROS),
                entry.number("euros_per_visit", 0, Quantities.MAX_EUROS),
                entry.number("euros_per_bed_day", 0, Quantities.MAX_EUROS),
                entry.number("bad_year", 1, 10),
                entry.number("tolerance", 0, Quantities.MAX_EUROS),
                sources.of(entry, "source"));
    }

    private static Scenario scenario(YamlTree entry, String id, Sources sources) {
        return new Scenario(
                id,
                entry.localized("name"),
                entry.localized("description"),
                rate(entry.map("rate"), sources),
                impact(entry.map("impact"), sources),
                lostCare(entry.map("lost_care"), sources),
                entry.each("drivers", (driver, index) -> driver(driver, sources)),
                typical(entry.map("typical"), sources),
                entry.number("floor", 0.001, 1));
    }

    private static Rate rate(YamlTree entry, Sources sources) {
        return new Rate(
                Quantities.interval(entry, "per_year", MAX_RATE),
                entry.choice("law", RateLaw.class, RateLaw.POISSON),
                Quantities.scaling(entry, "scaling"),
                sources.of(entry, "source"));
    }

    private static Impact impact(YamlTree entry, Sources sources) {
        return new Impact(
                Quantities.interval(entry, "euros", Quantities.MAX_EUROS),
                Quantities.scaling(entry, "scaling"),
                sources.of(entry, "source"));
    }

    private static LostCare lostCare(YamlTree entry, Sources sources) {
        return new LostCare(
                Quantities.interval(entry, "days", MAX_DAYS),
                entry.number("operations", 0, 1),
                entry.number("visits", 0, 1),
                entry.number("bed_days", 0, 1),
                sources.of(entry, "source"));
    }

    private static Driver driver(YamlTree entry, Sources sources) {
        return new Driver(
                entry.choice("measure", DriverMeasure.class, DriverMeasure.LEGACY),
                Quantities.estimate(entry, "factor", 1, MAX_DRIVER),
                entry.number("typical", 0, 0.99),
                sources.of(entry, "source"));
    }

    private static Typical typical(YamlTree entry, Sources sources) {
        return new Typical(Quantities.shares(entry, "in_place"), sources.of(entry, "source"));
    }
}
