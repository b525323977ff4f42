package org.wardround.engine.matching;

import org.wardround.engine.inventory.RowRef;

/**
 * Whether anybody publishes notices that could name an asset. Silence of a maker that never publishes means
 * nothing.
 */
public sealed interface NoticeCoverage
        permits NoticeCoverage.Published, NoticeCoverage.NothingPublished, NoticeCoverage.MakerNotKnown {
    /**
     * The feeds hold notices of this maker.
     *
     * @param assetId the asset
     * @param row its row
     * @param maker canonical name of the maker
     */
    record Published(String assetId, RowRef row, String maker) implements NoticeCoverage {}

    /**
     * The feeds hold no notice of this maker.
     *
     * @param assetId the asset
     * @param row its row
     * @param maker name of the maker as resolved
     */
    record NothingPublished(String assetId, RowRef row, String maker) implements NoticeCoverage {}

    /**
     * The row does not say who made it.
     *
     * @param assetId the asset
     * @param row its row
     */
    record MakerNotKnown(String assetId, RowRef row) implements NoticeCoverage {}
}
