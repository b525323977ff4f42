package org.wardround.formats.consultation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardround.engine.Catalogue;
import org.wardround.engine.consultation.Consultation;
import org.wardround.engine.consultation.Grouping;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.Rating;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.YamlTree;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a consultation: a folder with {@code consultation.yaml}, {@code round-0.csv} (free texts), {@code round-1.csv}
 * and so on (or .xlsx), and {@code columns.yaml} where the tables are exports of a survey tool; or a single table.
 */
public final class ConsultationFolder {
    private static final Pattern ROUND = Pattern.compile("round-([1-9])\\.(?:csv|xlsx)");

    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    private ConsultationFolder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a consultation.
     *
     * @param place the folder, or one table of answers
     * @param columns the map of columns; where none is given, {@code columns.yaml} in the folder is used if it is there
     * @param catalogue whose challenges and solutions may be rated
     * @return what could be read; no ratings, and the reason, where nothing could
     */
    public static Read<ConsultationFiles> read(Path place, Optional<Path> columns, Catalogue catalogue) {
        ConsultationFolder reader = new ConsultationFolder(catalogue);
        ConsultationFiles files = reader.files(place, columns);
        return new Read<>(files, reader.problems);
    }

    private ConsultationFiles files(Path place, Optional<Path> columns) {
        boolean folder = Files.isDirectory(place);
        Optional<Path> yaml = beside(place, ConsultationYaml.NAME);
        YamlTree tree = yaml.map(file -> YamlTree.read(file, 1, problems))
                .orElseGet(() -> YamlTree.of(JsonNodeFactory.instance.objectNode(), ConsultationYaml.NAME, problems));
        ConsultationYaml said = new ConsultationYaml(tree, catalogue);
        ColumnMap map = map(columns.or(() -> folder ? beside(place, ColumnMap.NAME) : Optional.empty()));
        boolean open = said.groupings().isEmpty();
        People people = new People(
                open
                        ? map.groupings().stream()
                                .map(id -> new Grouping(id, List.of()))
                                .toList()
                        : said.groupings(),
                open);
        List<Rating> ratings = folder ? rounds(place, map, people) : added(AnswerTable.read(place, 1, map, people));
        Set<String> listed = new HashSet<>(said.texts().keySet());
        List<Item> items = said.items();
        SortedMap<String, ItemText> texts = said.texts();
        if (items.isEmpty()) {
            items = fromCatalogue(ratings, texts);
            items.forEach(item -> listed.add(item.id()));
        }
        reportUnknown(ratings, listed);
        ConsultationFiles files = new ConsultationFiles(
                said.title(String.valueOf(place.toAbsolutePath().normalize().getFileName())),
                said.heldBy(),
                said.licence(),
                new Consultation(items, people.all(), ratings, people.grouped(), said.protection(), said.seed()),
                texts,
                beside(place, CollectedTexts.NAME)
                        .filter(file -> folder)
                        .map(file -> added(CollectedTexts.read(file, listed)))
                        .orElse(List.of()),
                said.expected());
        yaml.ifPresent(file -> tree.reportUnknownKeys());
        return files;
    }

    private ColumnMap map(Optional<Path> file) {
        if (file.isEmpty()) {
            return ColumnMap.none();
        }
        YamlTree tree = YamlTree.read(file.get(), 1, problems);
        ColumnMap map = ColumnMap.of(tree);
        tree.reportUnknownKeys();
        return map;
    }

    private List<Rating> rounds(Path folder, ColumnMap map, People people) {
        List<Rating> ratings = new ArrayList<>();
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(Problem.error(
                    "folder.unreadable", Location.file(""), "The folder can't be read. Check that it may be."));
            return List.of();
        }
        Set<Integer> seen = new HashSet<>();
        for (String name : names) {
            Matcher round = ROUND.matcher(name);
            if (round.matches()) {
                int number = Integer.parseInt(round.group(1));
                if (seen.add(number)) {
                    ratings.addAll(added(AnswerTable.read(folder.resolve(name), number, map, people)));
                } else {
                    problems.add(Problem.error(
                            "folder.round-twice",
                            Location.file(name),
                            "There is another file for this round, so this one was left out. Keep one of them."));
                }
            }
        }
        if (seen.isEmpty()) {
            problems.add(Problem.error(
                    "folder.no-round",
                    Location.file(""),
                    "There is no round-1.csv in the folder, so nobody answered."));
        }
        return ratings;
    }

    private List<Item> fromCatalogue(List<Rating> ratings, Map<String, ItemText> texts) {
        CatalogueItems known = new CatalogueItems(catalogue);
        Set<String> ids = new LinkedHashSet<>();
        ratings.forEach(rating -> ids.add(rating.item()));
        List<Item> items = new ArrayList<>();
        for (String id : ids) {
            known.item(id).ifPresent(item -> {
                items.add(item);
                texts.put(id, known.text(id));
            });
        }
        return items;
    }

    private void reportUnknown(List<Rating> ratings, Set<String> listed) {
        ratings.stream()
                .map(Rating::item)
                .filter(item -> !listed.contains(item))
                .distinct()
                .sorted()
                .forEach(item -> problems.add(Problem.error(
                        "answers.item",
                        Location.file(ConsultationYaml.NAME),
                        "\"" + item
                                + "\" was rated, but is no item of this consultation; its ratings were left out. Add it"
                                + " to items.")));
    }

    /** A file in the folder, or beside the table. */
    private static Optional<Path> beside(Path place, String name) {
        Path file = Files.isDirectory(place) ? place.resolve(name) : place.resolveSibling(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private <T> T added(Read<T> read) {
        problems.addAll(read.problems());
        return read.value();
    }
}
