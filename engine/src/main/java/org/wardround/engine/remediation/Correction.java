package org.wardround.engine.remediation;

import java.time.LocalDate;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Verdict;

/**
 * What a person decided on a pair of asset and advisory, whatever the rules say. It holds for every revision of the
 * advisory until it ends.
 *
 * @param number place in the hospital's list, from 0
 * @param target for which assets
 * @param advisoryId tracking id of the advisory; upper and lower case make no difference
 * @param ruling what holds
 * @param decision who decided, when, why, for which vulnerability and how long; it does not count before its date
 */
public record Correction(int number, Target target, String advisoryId, Ruling ruling, PersonDecision decision) {

    /** The assets that a correction is for. */
    public sealed interface Target permits OneAsset, EqualVersions, EqualDevices {}

    /**
     * One asset.
     *
     * @param assetId the inventory's own id; every row that has it
     */
    public record OneAsset(String assetId) implements Target {}

    /**
     * Every device of a maker and model that runs one version.
     *
     * @param devices maker and model
     * @param version the version, as the inventory writes it; empty for devices whose version nobody wrote down
     */
    public record EqualVersions(EqualDevices devices, String version) implements Target {}

    /**
     * Every device of a maker and model.
     *
     * @param maker the maker, as the inventory or the catalogue writes it
     * @param model the model, as the inventory writes it; case, accents, blanks and hyphens make no difference
     */
    public record EqualDevices(String maker, String model) implements Target {}

    /** What holds instead of what the rules found. */
    public sealed interface Ruling permits Pinned, Rejected {}

    /**
     * The advisory speaks of the asset, with this verdict.
     *
     * @param verdict the verdict
     */
    public record Pinned(Verdict verdict) implements Ruling {}

    /** The advisory does not speak of the asset at all. */
    public record Rejected() implements Ruling {}

    /**
     * Whether it is about a vulnerability.
     *
     * @param id id of a vulnerability
     * @return true when it is about this one or about all
     */
    public boolean covers(String id) {
        return decision.vulnerability().isEmpty() || decision.vulnerability().equalsIgnoreCase(id);
    }

    /**
     * Whether it is about one vulnerability alone.
     *
     * @return false when it is about all of them
     */
    public boolean ofOneVulnerability() {
        return !decision.vulnerability().isEmpty();
    }

    /**
     * Whether it counts on a day.
     *
     * @param asOf the day
     * @return true from its date to its last day
     */
    public boolean counts(LocalDate asOf) {
        return !decision.date().isAfter(asOf) && !decision.term().ended(asOf);
    }
}
