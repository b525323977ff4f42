package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Inventory;

/**
 * Advisories, prepared so that an asset is looked up by the words of its name instead of being compared with every
 * product. Never changes once it is built; several threads may ask it at once.
 */
public final class AdvisoryIndex {
    private final Makers makers;
    private final DeviceClasses kinds;
    private final Prepared first;
    private final List<Advisory> added;
    private final Prepared all;
    private final Prepared news;
    private final AssetMatcher matcher;
    private final ComponentMatcher components;

    /**
     * An index.
     *
     * @param makers names of makers
     * @param kinds kinds of equipment
     * @param first what was prepared at first
     * @param added advisories that came later
     * @param all everything
     * @param news of everything, what came last
     */
    private AdvisoryIndex(
            Makers makers, DeviceClasses kinds, Prepared first, List<Advisory> added, Prepared all, Prepared news) {
        this.makers = makers;
        this.kinds = kinds;
        this.first = first;
        this.added = added;
        this.all = all;
        this.news = news;
        this.matcher = matcher(all);
        this.components = new ComponentMatcher(matcher, all.identifiers());
    }

    static AdvisoryIndex of(Makers makers, List<Advisory> advisories, List<DeviceClass> classes) {
        EntryMaker maker = new EntryMaker(makers);
        add(advisories, maker);
        return of(makers, Prepared.of(maker.entries(), makers, classes), classes);
    }

    static AdvisoryIndex of(Makers makers, Prepared all, List<DeviceClass> classes) {
        return new AdvisoryIndex(makers, new DeviceClasses(classes), all, List.of(), all, all.only(List.of()));
    }

    /** What was prepared at first. */
    Prepared prepared() {
        return first;
    }

    private static void add(List<Advisory> advisories, EntryMaker maker) {
        advisories.stream().filter(advisory -> !advisory.withdrawn()).forEach(maker::add);
    }

    private AssetMatcher matcher(Prepared prepared) {
        NameCheck names = new NameCheck(prepared.lexicon(), makers.rules());
        Sifter sifter = new Sifter(prepared, names, makers.rules());
        return new AssetMatcher(makers, sifter, prepared.identifiers(), names, kinds, prepared.precedence());
    }

    /**
     * An index of more advisories too, at the cost of those; this one stays as it is. Their words are counted together with
     * those of all others, so that an inventory is told of them what an index made at once would tell. Words of others that
     * they make more common keep leading to the names that they led to: an index that is made at once may leave such names
     * out. Where many advisories have come, make an index anew.
     *
     * @param more the advisories; of two with the same id both are kept; withdrawn ones do not count
     * @return the larger index
     */
    public AdvisoryIndex with(List<Advisory> more) {
        EntryMaker maker =
                new EntryMaker(makers, first.entries().size(), first.vendors().size());
        add(added, maker);
        int old = maker.entries().size();
        add(more, maker);
        Prepared larger = first.plus(maker.entries(), makers);
        List<Advisory> later = new ArrayList<>(added);
        later.addAll(more);
        Prepared last = larger.only(maker.entries().subList(old, maker.entries().size()));
        return new AdvisoryIndex(makers, kinds, first, List.copyOf(later), larger, last);
    }

    /**
     * Matches again the rows of an inventory that the advisories speak of that {@link #with} added last. All other rows keep
     * what they had.
     *
     * @param inventory the prepared inventory
     * @param mode how sure a match must be
     * @param threads how many threads share the work, 1 or more; the result is the same for any number
     * @return all matches of these rows, also with advisories that were there before, sorted by row and advisory, and for each
     *     of these rows whether its maker publishes at all; nothing where no row is spoken of
     */
    public Matches matchAdded(InventoryIndex inventory, MatchMode mode, int threads) {
        AssetMatcher last = matcher(news);
        ComponentMatcher inside = new ComponentMatcher(last, news.identifiers());
        return match(inventory.touchedBy(news, last, inside, mode), mode, threads);
    }

    /**
     * Matches a whole inventory.
     *
     * @param inventory assets and their components
     * @return matches, sorted by row and advisory, and for each asset whether its maker publishes at all
     */
    public Matches match(Inventory inventory) {
        return match(inventory, MatchMode.USUAL);
    }

    /**
     * Matches a whole inventory.
     *
     * @param inventory assets and their components
     * @param mode how sure a match must be
     * @return matches, sorted by row and advisory, and for each asset whether its maker publishes at all
     */
    public Matches match(Inventory inventory, MatchMode mode) {
        return match(inventory, mode, 1);
    }

    /**
     * Matches a whole inventory.
     *
     * @param inventory assets and their components
     * @param mode how sure a match must be
     * @param threads how many threads share the work, 1 or more; the result is the same for any number
     * @return matches, sorted by row and advisory, and for each asset whether its maker publishes at all
     */
    public Matches match(Inventory inventory, MatchMode mode, int threads) {
        return new InventoryMatcher(matcher, components, all.vendors()).match(inventory, mode, threads);
    }

    /**
     * Matches one asset by its name, version and identifiers.
     *
     * @param asset the asset
     * @return one match for each advisory that speaks of it, sorted by advisory
     */
    public List<Match> match(Asset asset) {
        return match(asset, MatchMode.USUAL);
    }

    /**
     * Matches one asset by its name, version and identifiers.
     *
     * @param asset the asset
     * @param mode how sure a match must be
     * @return one match for each advisory that speaks of it, sorted by advisory
     */
    public List<Match> match(Asset asset, MatchMode mode) {
        return matcher.match(asset, matcher.memory(), mode);
    }

    /**
     * Products that the row seems to name and that were not taken, at most one for each advisory.
     *
     * @param asset the asset
     * @param mode how sure a match must be
     * @return near misses, each with the rule that refused it, most alike first
     */
    public List<NearMiss> nearMisses(Asset asset, MatchMode mode) {
        return matcher.nearMisses(asset, matcher.memory(), mode);
    }
}
