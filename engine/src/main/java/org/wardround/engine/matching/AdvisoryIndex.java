package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Inventory;

/**
 * Advisories, prepared so that an asset is looked up by the words of its name instead of being compared with every
 * product. Never changes once it is built; several threads may ask it at once.
 */
public final class AdvisoryIndex {
    /** A single letter or digit leads to too many names to be looked up by. */
    private static final int SHORTEST_KEY = 2;

    private final List<Entry> entries;
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Lexicon lexicon;
    private final AssetMatcher matcher;
    private final ComponentMatcher components;

    /** One name of one product, found under one of its words. */
    record Posting(Entry entry, NamePattern pattern, int number) {}

    AdvisoryIndex(Makers makers, List<Entry> entries, List<DeviceClass> classes) {
        this.entries = List.copyOf(entries);
        this.lexicon = new Lexicon(classes);
        count();
        int patterns = 0;
        for (Entry entry : entries) {
            for (NamePattern pattern : entry.patterns()) {
                Posting posting = new Posting(entry, pattern, patterns++);
                for (String key : keys(pattern, entry)) {
                    postings.computeIfAbsent(key, any -> new ArrayList<>(2)).add(posting);
                }
            }
        }
        IdentifierIndex identifiers = new IdentifierIndex(entries);
        this.matcher = new AssetMatcher(
                makers, this, identifiers, new NameCheck(lexicon, makers.rules()), new DeviceClasses(classes));
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
        return new InventoryMatcher(matcher, components, entries).match(inventory, mode);
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

    /** The names that may be meant, by product. */
    Map<Integer, List<Posting>> candidates(RowName row) {
        Set<Integer> seen = new HashSet<>();
        Map<Integer, List<Posting>> found = new TreeMap<>();
        for (String run : row.runs()) {
            for (Posting posting : postings.getOrDefault(run, List.of())) {
                if (seen.add(posting.number())) {
                    found.computeIfAbsent(posting.entry().number(), any -> new ArrayList<>())
                            .add(posting);
                }
            }
        }
        return found;
    }

    private void count() {
        Map<String, Integer> names = new HashMap<>();
        for (Entry entry : entries) {
            String name = entry.group() + "|" + Fold.fold(EntryMaker.name(entry.product()));
            int number = names.computeIfAbsent(name, any -> names.size());
            Set<String> words = new HashSet<>();
            for (NamePattern pattern : entry.patterns()) {
                if (pattern.source() == NamePattern.Source.NAME) {
                    words(pattern.units(), words);
                }
            }
            lexicon.add(entry.group(), number, words);
        }
        lexicon.close();
    }

    private static void words(Collection<Unit> units, Set<String> words) {
        for (Unit unit : units) {
            switch (unit) {
                case Unit.Word word -> words.add(word.text());
                case Unit.Model model -> words.add(model.text());
                case Unit.Masked masked -> words.add(masked.shown());
                case Unit.Span span -> words.add(span.shown());
                case Unit.OneOf oneOf -> words(oneOf.options(), words);
            }
        }
    }

    private Set<String> keys(NamePattern pattern, Entry entry) {
        Set<String> telling = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        Set<String> joined = new TreeSet<>();
        Set<String> fillers = new TreeSet<>();
        List<Unit> units = pattern.units();
        for (int i = 0; i < units.size(); i++) {
            boolean filler = units.get(i) instanceof Unit.Word word
                    && (Words.STOP.contains(word.text()) || entry.makerWords().contains(word.text()));
            if (filler) {
                key(units.get(i), fillers);
                continue;
            }
            boolean descriptive = lexicon.isDescriptive(units.get(i));
            Set<String> own = new TreeSet<>();
            key(units.get(i), own);
            own.forEach(key -> (descriptive || key.length() < SHORTEST_KEY ? others : telling).add(key));
            if (i + 1 < units.size() && units.get(i) instanceof Unit.Word word) {
                switch (units.get(i + 1)) {
                    case Unit.Word next -> joined.add(word.text() + next.text());
                    case Unit.Model next -> joined.add(word.text() + next.text());
                    case Unit.Masked next -> joined.add(word.text() + next.head());
                    case Unit.Span next -> joined.add(word.text() + next.prefix());
                    case Unit.OneOf next -> key(next, joined);
                }
            }
        }
        Set<String> second = others.isEmpty() ? fillers : others;
        Set<String> keys = telling.isEmpty() ? second : telling;
        keys.addAll(joined);
        return keys;
    }

    private static void key(Unit unit, Set<String> keys) {
        switch (unit) {
            case Unit.Word word -> keys.add(word.text());
            case Unit.Model model -> keys.add(model.text());
            case Unit.Masked masked -> keys.add(masked.head());
            case Unit.Span span -> keys.add(span.prefix());
            case Unit.OneOf oneOf -> oneOf.options().forEach(option -> key(option, keys));
        }
    }
}
