package org.wardround.cli.listing;

/** Makes the list that somebody asks for. */
public final class Listings {
    private Listings() {}

    /**
     * Makes a list.
     *
     * @param by what it is sorted by
     * @param view what a run found
     * @return the list; without a group where nothing matched
     */
    public static Listing of(ListBy by, MatchView view) {
        return switch (by) {
            case ASSET -> new AssetList(view).listing();
            case PRODUCT -> new ProductList(view).listing();
            case DOCUMENT -> new DocumentList(view).listing();
            case DOCUMENT_PRODUCTS -> new ProductsOfDocument(view).listing();
            case VULNERABILITY -> new VulnerabilityList(view).listing();
            case WORK -> new WorkList(view).listing();
            case COMPONENT -> new PartList(view).byPart();
            case DOCUMENT_COMPONENTS -> new PartList(view).byDocument();
        };
    }
}
