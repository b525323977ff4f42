package org.wardround.cli.listing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.remediation.Departed;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.remediation.Tracked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.DeviceTypes;
import org.wardround.report.words.Reasons;
import org.wardround.report.words.RemediationWords;
import org.wardround.report.words.Words;

/** What a run found, with the rows and notices that it speaks of at hand. */
public final class MatchView {
    private final List<Match> matches;
    private final Map<RowRef, Asset> byRow;
    private final Map<String, Advisory> advisories;
    private final DeviceTypes types;
    private final IdentityHashMap<DeviceType, Integer> places;
    private final Map<RunState.Pair, List<Tracked>> states;
    private final List<Departed> departed;
    private final Words words = new Words("en", new Currency("EUR", 1));
    private final Reasons reasons = new Reasons(words);
    private final RemediationWords remediation = new RemediationWords(words);

    /**
     * Prepares lookups.
     *
     * @param assets the rows that the run looked at
     * @param advisories every notice that a match may speak of
     * @param found what the run found
     * @param state how far things are mended, and what changed since the last run
     */
    public MatchView(List<Asset> assets, List<Advisory> advisories, Matches found, RunState state) {
        this.matches = found.matches();
        this.byRow = new HashMap<>();
        this.advisories = new HashMap<>();
        this.places = new IdentityHashMap<>();
        assets.forEach(asset -> byRow.putIfAbsent(asset.row(), asset));
        advisories.forEach(advisory -> this.advisories.putIfAbsent(advisory.id(), advisory));
        this.types = DeviceTypes.of(assets, found.coverage());
        types.all().forEach(type -> places.put(type, places.size()));
        this.states = state.byMatch();
        this.departed = state.departed();
    }

    private MatchView(MatchView all, List<Match> fewer) {
        this.matches = fewer;
        this.byRow = all.byRow;
        this.advisories = all.advisories;
        this.types = all.types;
        this.places = all.places;
        this.states = all.states;
        this.departed = all.departed;
    }

    /** The same with fewer matches. */
    MatchView with(List<Match> fewer) {
        return new MatchView(this, fewer);
    }

    /**
     * The matches.
     *
     * @return in the order in which they were found
     */
    public List<Match> matches() {
        return matches;
    }

    DeviceTypes types() {
        return types;
    }

    /** The place of the product of a match among all products. */
    int place(Match match) {
        return places.getOrDefault(types.of(match.row()), -1);
    }

    DeviceType type(int place) {
        return types.all().get(place);
    }

    Reasons reasons() {
        return reasons;
    }

    RemediationWords remediation() {
        return remediation;
    }

    /** Why the match has its verdict, then what people said and what changed. */
    String sentence(Match match) {
        return MatchView.joined(
                reasons.match(match.verdict(), match.reason()), state(match).sentence(remediation));
    }

    /**
     * How far a match is mended and what changed about it, in brackets.
     *
     * @param match the match
     * @return such as " [done]" or " [new]"; empty where there is nothing to say
     */
    public String tag(Match match) {
        return state(match).tag();
    }

    /**
     * How far a match is mended.
     *
     * @param match the match
     * @return such as "in_progress"; empty where the asset is not affected
     */
    public String status(Match match) {
        return state(match).status();
    }

    MatchState state(Match match) {
        return new MatchState(states.getOrDefault(RunState.Pair.of(match), List.of()));
    }

    List<Departed> departed() {
        return departed;
    }

    Asset asset(RowRef row) {
        Asset asset = byRow.get(row);
        if (asset == null) {
            throw new IllegalArgumentException("Row " + row + " is not in the inventory.");
        }
        return asset;
    }

    /** Empty where it has none: its reader then takes the id. */
    String title(String advisoryId) {
        Advisory advisory = advisories.get(advisoryId);
        return advisory == null || advisory.title().equals(advisoryId) ? "" : advisory.title();
    }

    String revision(String advisoryId) {
        Advisory advisory = advisories.get(advisoryId);
        return advisory == null ? "" : advisory.tracking().revision();
    }

    String released(String advisoryId) {
        Advisory advisory = advisories.get(advisoryId);
        return advisory == null ? "" : advisory.tracking().currentRelease().toString();
    }

    /** Maker and model as the row writes them; else its description. */
    static String product(Asset asset) {
        String named = joined(asset.product().manufacturer(), asset.product().model());
        return named.isEmpty() ? asset.product().description() : named;
    }

    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    /** A number and what it counts, such as "1 row" and "3 rows". */
    static String many(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A verdict as people read it. */
    static String plain(Verdict verdict) {
        return name(verdict).replace('_', ' ');
    }

    /** The vulnerabilities that have the verdict of the match. */
    static List<String> deciding(Match match) {
        return match.vulnerabilities().stream()
                .filter(one -> one.verdict() == match.verdict())
                .map(VulnerabilityVerdict::vulnerability)
                .toList();
    }
}
