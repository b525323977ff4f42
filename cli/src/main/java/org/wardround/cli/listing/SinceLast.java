package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.remediation.Departed;

/** What is new, changed or gone since the last run that was kept. A newer revision of a notice alone is no reason to be listed. */
public final class SinceLast {
    private SinceLast() {}

    /**
     * What is to be brought up.
     *
     * @param by what it is sorted by
     * @param view what a run found
     * @return matches that are new or changed; in the list by asset also what is gone
     */
    public static Listing of(ListBy by, MatchView view) {
        MatchView changed = view.with(view.matches().stream()
                .filter(match -> view.state(match).counts())
                .toList());
        Listing listing = Listings.of(by, changed);
        if (by != ListBy.ASSET) {
            return listing;
        }
        List<Listing.Group> groups = new ArrayList<>(listing.groups());
        groups.addAll(gone(view));
        return new Listing(listing.groupColumns(), listing.columns(), groups);
    }

    private static List<Listing.Group> gone(MatchView view) {
        List<Listing.Group> groups = new ArrayList<>();
        for (Departed one : view.departed()) {
            if (one.justNow()) {
                groups.add(new Listing.Group(
                        one.now().key().asset(),
                        new Listing.Row()
                                .words(one.now().key().asset())
                                .number(0)
                                .words("")
                                .words("")
                                .words(one.now().seen().version())
                                .words("")
                                .values(),
                        List.of(line(one, view))));
            }
        }
        return groups;
    }

    private static Listing.Line line(Departed one, MatchView view) {
        String id = one.now().key().advisoryId();
        String why = switch (one.cause()) {
            case ASSET -> "The asset is no longer in the inventory.";
            case ADVISORY -> "The notice is no longer in the feeds.";
            case MATCH -> "The notice no longer speaks of the asset.";
        };
        return new Listing.Line(
                "gone: " + MatchView.joined(id, one.now().key().vulnerability()),
                why,
                new Listing.Row()
                        .words(id)
                        .words(view.title(id))
                        .words(one.now().seen().revision())
                        .words(MatchView.name(one.now().seen().verdict()))
                        .names(List.of(one.now().key().vulnerability()))
                        .words(MatchView.name(one.now().status()))
                        .words("gone_" + MatchView.name(one.cause()))
                        .words(why)
                        .words("")
                        .words("")
                        .values());
    }
}
