package org.wardround.engine.risk;

import java.util.List;
import org.wardround.engine.kernel.Text;

/**
 * A loss scenario (catalogue data).
 *
 * @param id such as "ransomware"
 * @param name short name
 * @param description what happens
 * @param rate how often
 * @param impact what it costs
 * @param lostCare what care is lost
 * @param drivers what moves the rate
 * @param typical what the published figures assume
 * @param floor share of the loss that no set of solutions removes, above 0 and at most 1
 */
public record Scenario(
        String id,
        Text name,
        Text description,
        Rate rate,
        Impact impact,
        LostCare lostCare,
        List<Driver> drivers,
        Typical typical,
        double floor) {
    /** Copies the collections, so that the record never changes. */
    public Scenario {
        drivers = List.copyOf(drivers);
    }
}
