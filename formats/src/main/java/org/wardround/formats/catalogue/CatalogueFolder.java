package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardround.engine.Catalogue;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Law;
import org.wardround.engine.obligation.Obligation;
import org.wardround.engine.obligation.Question;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.solution.Solution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the whole catalogue, with a hospital's own entries laid over it. */
public final class CatalogueFolder {
    private final List<Problem> problems = new ArrayList<>();
    private final Path folder;
    private final List<YamlTree> files;
    private final Sources sources;

    private CatalogueFolder(Path catalogue, List<JsonNode> overlays) {
        this.folder = catalogue;
        CatalogueTrees trees = CatalogueTrees.read(catalogue, problems);
        overlays.forEach(trees::lay);
        this.files = trees.views();
        this.sources = SourcesFile.read(files);
    }

    /**
     * Reads a catalogue.
     *
     * @param catalogue the folder
     * @param overlays a hospital's own entries, by section and id as in the files; later ones win
     * @return everything that could be read, and every problem; entries with an error are left out
     */
    public static Read<Catalogue> read(Path catalogue, List<JsonNode> overlays) {
        return new CatalogueFolder(catalogue, overlays).read();
    }

    /**
     * Reads a hospital's folder of own entries.
     *
     * @param folder a folder of YAML files with the shapes of the catalogue's files
     * @return one tree per file, by file name, for {@link #read(Path, List)}
     */
    public static Read<List<JsonNode>> overlays(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<JsonNode> trees = new ArrayList<>();
        for (Path file : CatalogueTrees.yamlFiles(folder, problems)) {
            Read<JsonNode> read = YamlFile.read(file);
            problems.addAll(read.problems());
            trees.add(read.value());
        }
        return new Read<>(trees, problems);
    }

    private Read<Catalogue> read() {
        SolutionsFile reader = new SolutionsFile(sources, levels());
        List<Challenge> challenges = all("challenges", Challenge::id, file -> ChallengesFile.read(file, sources));
        List<Scenario> scenarios = all("scenarios", Scenario::id, file -> ScenariosFile.scenarios(file, sources));
        List<Solution> solutions = all("solutions", Solution::id, reader::read);
        RiskAssumptions assumptions = ScenariosFile.assumptions(holding("assumptions"), sources);
        files.forEach(YamlTree::reportUnknownKeys);

        Law law = kept(LawFiles.read(folder));
        References references = new References(
                new References.Known(
                        ids(solutions, Solution::id),
                        ids(scenarios, Scenario::id),
                        ids(challenges, Challenge::id),
                        ids(law.obligations(), Obligation::id),
                        ids(law.questions(), Question::number)),
                problems);
        Catalogue catalogue = new Catalogue(
                challenges.stream().map(references::checked).toList(),
                references.solutions(solutions),
                scenarios.stream().map(references::checked).toList(),
                assumptions,
                law,
                kept(VendorsFile.read(folder)),
                kept(DeviceClassesFile.read(folder)),
                kept(LifecycleNamesFile.read(folder)),
                kept(OpenZonesFile.read(folder)));
        return new Read<>(catalogue, problems);
    }

    private <T> T kept(Read<T> read) {
        problems.addAll(read.problems());
        return read.value();
    }

    private SortedMap<Integer, Text> levels() {
        return files.stream().anyMatch(file -> file.has("levels"))
                ? ComplexityFile.read(holding("levels"), sources)
                : new TreeMap<>();
    }

    private YamlTree holding(String section) {
        return files.stream()
                .filter(file -> file.has(section))
                .findFirst()
                .orElseGet(() -> YamlTree.of(JsonNodeFactory.instance.objectNode(), "catalogue", problems));
    }

    /** All entries of a section, whichever file they stand in; of two with one id the first counts. */
    private <T> List<T> all(String section, Function<T, String> id, Function<YamlTree, List<T>> reader) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (YamlTree file : files) {
            for (T entry : reader.apply(file)) {
                if (byId.putIfAbsent(id.apply(entry), entry) != null) {
                    file.problem(
                            "catalogue.twice",
                            section + "/" + id.apply(entry),
                            "This id stands in another file too; this entry is left out.");
                }
            }
        }
        if (byId.isEmpty()) {
            problems.add(Problem.error(
                    "catalogue.empty", Location.file("catalogue"), "The catalogue has no " + section + "."));
        }
        return List.copyOf(byId.values());
    }

    private static <T, K> Set<K> ids(List<T> entries, Function<T, K> id) {
        return entries.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }
}
