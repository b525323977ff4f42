package org.wardround.engine.matching;

import org.wardround.engine.inventory.RowRef;

/**
 * Whether anybody publishes notices that could name an asset. Silence of a maker that never publishes means
 * nothing.
 */
public sealed interface NoticeCoverage
        permits NoticeCoverage.Published, NoticeCoverage.NothingPublished, NoticeCoverage.MakerNotKnown {
    /**
     * The row.
     *
     * @return where it was read
     */
    RowRef row();

    /**
     * The feeds hold notices of this maker.
     *
     * @param assetId the asset
     * @param row its row
     * @param maker the maker as the catalogue calls it; else as written, without a legal form
     * @param inCatalogue whether the catalogue has it
     */
    record Published(String assetId, RowRef row, String maker, boolean inCatalogue) implements NoticeCoverage {
        /**
         * Of a maker that the catalogue has.
         *
         * @param assetId the asset
         * @param row its row
         * @param maker canonical name of the maker
         */
        public Published(String assetId, RowRef row, String maker) {
            this(assetId, row, maker, true);
        }
    }

    /**
     * The feeds hold no notice of this maker.
     *
     * @param assetId the asset
     * @param row its row
     * @param maker the maker as the catalogue calls it; else as written, without a legal form
     * @param inCatalogue whether the catalogue has it
     */
    record NothingPublished(String assetId, RowRef row, String maker, boolean inCatalogue) implements NoticeCoverage {
        /**
         * Of a maker that the catalogue has.
         *
         * @param assetId the asset
         * @param row its row
         * @param maker canonical name of the maker
         */
        public NothingPublished(String assetId, RowRef row, String maker) {
            this(assetId, row, maker, true);
        }
    }

    /**
     * The row does not say who made it.
     *
     * @param assetId the asset
     * @param row its row
     */
    record MakerNotKnown(String assetId, RowRef row) implements NoticeCoverage {}
}
