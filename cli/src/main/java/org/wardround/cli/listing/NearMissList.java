package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NearMiss;

/** For each asset the products that its row seems to name and that were not taken, with the rule that refused them. */
public final class NearMissList {
    private final MatchView view;
    private final List<Listing.Group> groups = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param view what a run found
     */
    public NearMissList(MatchView view) {
        this.view = view;
    }

    /**
     * Adds an asset.
     *
     * @param asset the asset
     * @param misses its near misses, most alike first
     */
    public void add(Asset asset, List<NearMiss> misses) {
        if (!misses.isEmpty()) {
            groups.add(new Listing.Group(
                    AssetList.title(asset),
                    AssetList.values(asset).values(),
                    misses.stream().map(this::line).toList()));
        }
    }

    /**
     * The list.
     *
     * @return assets in the order in which they were added
     */
    public Listing listing() {
        return new Listing(
                AssetList.COLUMNS,
                List.of("advisory", "title", "product", "rule", "shared", "alike_percent", "reason", "pointer"),
                groups);
    }

    private Listing.Line line(NearMiss miss) {
        String sentence = view.reasons().nearMiss(miss);
        String id = miss.advisoryId();
        return new Listing.Line(
                "not taken (" + miss.refusal().rule().id() + "): " + MatchView.joined(id, view.title(id)),
                sentence,
                new Listing.Row()
                        .words(id)
                        .words(view.title(id))
                        .words(miss.product())
                        .words(miss.refusal().rule().id())
                        .names(miss.shared())
                        .number(Math.round(miss.score() * 100))
                        .words(sentence)
                        .words(miss.pointer())
                        .values());
    }
}
