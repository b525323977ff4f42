package org.wardround.engine.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Inventory;

/**
 * Advisories, prepared so that an asset is looked up by the words of its name instead of being compared with every
 * product. Never changes once it is built; several threads may ask it at once.
 */
public final class AdvisoryIndex {
    private final List<Entry> entries;
    private final List<Vendor> vendors;
    private final AssetMatcher matcher;
    private final ComponentMatcher components;

    AdvisoryIndex(Makers makers, List<Entry> entries, List<DeviceClass> classes) {
        this.entries = List.copyOf(entries);
        Map<Integer, Vendor> byNumber = new TreeMap<>();
        entries.forEach(entry -> byNumber.putIfAbsent(entry.vendor().number(), entry.vendor()));
        this.vendors = List.copyOf(byNumber.values());
        Lexicon lexicon = Lexicon.of(entries, classes);
        IdentifierIndex identifiers = new IdentifierIndex(entries);
        NameCheck names = new NameCheck(lexicon, makers.rules());
        Sifter sifter = new Sifter(this.entries, new NameIndex(this.entries, lexicon), names, makers.rules());
        this.matcher = new AssetMatcher(
                makers, sifter, identifiers, names, new DeviceClasses(classes), new Precedence(this.entries, makers));
        this.components = new ComponentMatcher(matcher, identifiers);
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
        return new InventoryMatcher(matcher, components, vendors).match(inventory, mode, threads);
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
