package org.wardround.engine.finding;

import java.util.List;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.matching.Match;
import org.wardround.engine.obligation.Gap;

/**
 * One concrete fact about this hospital.
 */
public sealed interface Finding
        permits Finding.VulnerableAsset,
                Finding.EndOfSupport,
                Finding.UnmetObligation,
                Finding.WeakSupplier,
                Finding.NoNotices {
    /**
     * Stable id: the same inputs give the same id in every run.
     *
     * @return the id
     */
    String id();

    /**
     * How critical it is.
     *
     * @return the rating
     */
    Rating rating();

    /**
     * What to do.
     *
     * @return the advice
     */
    Advice advice();

    /**
     * An asset that an advisory says is, or may be, affected.
     *
     * @param id stable id
     * @param asset the asset
     * @param deviceClass kind of equipment, "unknown" when no word tells
     * @param match the match and its reason
     * @param ssvc the decision and what led to it
     * @param rating how critical
     * @param advice what to do
     */
    record VulnerableAsset(
            String id, Asset asset, String deviceClass, Match match, Ssvc ssvc, Rating rating, Advice advice)
            implements Finding {}

    /**
     * An asset whose own support, or whose operating system or software, has ended or ends within a year.
     *
     * @param id stable id
     * @param asset the asset
     * @param deviceClass kind of equipment, "unknown" when no word tells
     * @param product lifecycle product id; empty when the hospital's own support date decided
     * @param cycle release of that product
     * @param end when support ends or ended; of several releases that it may be, when the last one does
     * @param ended whether it has ended on the as-of date
     * @param releases the release, or all that it may be where the row does not tell them apart, by end; empty when the
     *     hospital's own support date decided
     * @param rating how critical
     * @param advice what to do
     */
    record EndOfSupport(
            String id,
            Asset asset,
            String deviceClass,
            String product,
            String cycle,
            EndOfLife end,
            boolean ended,
            List<SupportedRelease> releases,
            Rating rating,
            Advice advice)
            implements Finding {
        /** Copies the list, so that the record never changes. */
        public EndOfSupport {
            releases = List.copyOf(releases);
        }
    }

    /**
     * A question that shows that obligations are not met.
     *
     * @param id stable id
     * @param gaps the gap in each obligation that the question belongs to; not empty, all of one question
     * @param binding whether one of these obligations binds
     * @param rating how critical
     * @param advice what to do
     */
    record UnmetObligation(String id, List<Gap> gaps, boolean binding, Rating rating, Advice advice)
            implements Finding {}

    /**
     * A weakness of a supplier.
     *
     * @param id stable id
     * @param supplier the supplier
     * @param kind what is weak
     * @param services the critical services that depend on it
     * @param rating how critical
     * @param advice what to do
     */
    record WeakSupplier(
            String id, Supplier supplier, SupplierGapKind kind, List<String> services, Rating rating, Advice advice)
            implements Finding {}

    /**
     * Medical devices of a maker whose notices are not in the feeds: unknown, not safe.
     *
     * @param id stable id
     * @param maker the maker; empty when the rows do not say
     * @param assetIds the devices
     * @param rating how critical
     * @param advice what to do
     */
    record NoNotices(String id, String maker, List<String> assetIds, Rating rating, Advice advice) implements Finding {}
}
