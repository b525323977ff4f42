package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.AssetRefs;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.remediation.RemediationKey;
import picocli.CommandLine.Option;

/** Which notices and which assets a run is for; without any choice for all. */
final class MatchSelection {
    @Option(
            names = "--advisory",
            paramLabel = "ID",
            split = ",",
            description = "only the notice with this tracking id; may be given several times, or with commas between")
    private List<String> advisories = List.of();

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description =
                    "only the notices in this file or folder, which need not be among the feeds; may be given several"
                            + " times")
    private List<Path> documents = List.of();

    @Option(
            names = "--asset",
            paramLabel = "ID",
            split = ",",
            description = "only the asset with this id; may be given several times, or with commas between")
    private List<String> assets = List.of();

    boolean namesDocuments() {
        return !documents.isEmpty();
    }

    /** Whether the run is for a part only. */
    boolean isPart() {
        return !advisories.isEmpty() || !documents.isEmpty() || !assets.isEmpty();
    }

    /** The notices of the files that were named. */
    List<Advisory> documents(Sources sources) throws UnusableInput {
        List<Advisory> named = new ArrayList<>();
        for (Path document : documents) {
            if (!Files.exists(document)) {
                throw new UnusableInput("There is no file " + document + ". Give a CSAF document.");
            }
            List<Advisory> found = sources.notices(document);
            if (found.isEmpty()) {
                throw new UnusableInput(document + " holds no security notice that can be used.");
            }
            named.addAll(found);
        }
        return named;
    }

    /** All notices of the feeds; one that was named as a file takes the place of the one with its id and publisher. */
    static List<Advisory> joined(List<Advisory> feeds, List<Advisory> named) {
        if (named.isEmpty()) {
            return feeds;
        }
        Set<List<String>> ids = named.stream().map(MatchSelection::key).collect(Collectors.toSet());
        List<Advisory> all = new ArrayList<>(named);
        feeds.stream().filter(advisory -> !ids.contains(key(advisory))).forEach(all::add);
        all.sort(Comparator.comparing(Advisory::id));
        return all;
    }

    private static List<String> key(Advisory advisory) {
        return List.of(advisory.id(), advisory.publisher());
    }

    /** The assets that are wanted, with their components. */
    Inventory of(Inventory inventory) throws UnusableInput {
        if (assets.isEmpty()) {
            return inventory;
        }
        Set<String> wanted = new HashSet<>(assets);
        List<Asset> found = inventory.assets().stream()
                .filter(asset -> wanted.contains(asset.id()))
                .toList();
        Set<String> missing = new TreeSet<>(wanted);
        found.forEach(asset -> missing.remove(asset.id()));
        if (!missing.isEmpty()) {
            throw new UnusableInput("There is no asset with this id in the inventory: " + String.join(", ", missing)
                    + ". Ids are compared as written.");
        }
        List<Component> components = inventory.components().stream()
                .filter(component -> wanted.contains(component.assetId()))
                .toList();
        return new Inventory(found, components, inventory.suppliers());
    }

    /** The ids of the notices that are wanted, as their publishers write them; empty when all are. */
    Set<String> wanted(List<Advisory> all, List<Advisory> named) throws UnusableInput {
        Set<String> ids = named.stream().map(Advisory::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        missing.addAll(advisories);
        Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        asked.addAll(advisories);
        for (Advisory advisory : asked.isEmpty() ? List.<Advisory>of() : all) {
            if (asked.contains(advisory.id())) {
                ids.add(advisory.id());
                missing.remove(advisory.id());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableInput(
                    "There is no security notice with this id in the feeds: " + String.join(", ", missing) + ".");
        }
        return ids;
    }

    /** What a run is for: only there something can be gone. */
    Predicate<RemediationKey> scope(Inventory part, Inventory whole, Set<String> wanted) {
        AssetRefs refs = new AssetRefs(whole.assets());
        Set<String> names = part.assets().stream().map(refs::of).collect(Collectors.toSet());
        return key -> (assets.isEmpty() || names.contains(key.asset()))
                && (wanted.isEmpty() || wanted.contains(key.advisoryId()));
    }

    /** Of all matches, those that the run is for. */
    List<Match> only(Set<String> ids, List<Match> matches, Inventory part) {
        if (!isPart()) {
            return matches;
        }
        Set<RowRef> rows = part.assets().stream().map(Asset::row).collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> ids.isEmpty() || ids.contains(match.advisoryId()))
                .filter(match -> assets.isEmpty() || rows.contains(match.row()))
                .toList();
    }
}
