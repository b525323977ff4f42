package org.wardround.cli.pull;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.YamlTree;

/** Reads the list of sources, a file of the catalogue or one of a hospital's own. */
public final class FeedSources {

    private static final int SCHEMA = 1;
    private static final int MAX_PAUSE_MILLIS = 60_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Set<String> KINDS = Set.of("csaf", "kev", "epss", "lifecycle");

    private FeedSources() {}

    /**
     * Reads a list of sources.
     *
     * @param file the YAML file
     * @return the sources in file order; those that are wrong are left out and reported
     */
    public static Read<List<FeedSource>> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, SCHEMA, problems);
        String name = String.valueOf(file.getFileName());
        List<Optional<FeedSource>> sources = tree.each("sources", (entry, id) -> source(entry, id, name, problems));
        tree.reportUnknownKeys();
        return new Read<>(sources.stream().flatMap(Optional::stream).toList(), problems);
    }

    private static Optional<FeedSource> source(YamlTree entry, String id, String file, List<Problem> problems) {
        String name = entry.text("name");
        String kind = entry.text("kind");
        String address = entry.text("address");
        boolean enabled = entry.flag("enabled", true);
        int pause = entry.has("pause-millis") ? entry.integer("pause-millis", 0, MAX_PAUSE_MILLIS) : 0;
        entry.text("source");
        entry.text("note", "");
        Location place = new Location(file, "/sources/" + id);
        if (!ID.matcher(id).matches()) {
            problems.add(Problem.error(
                    "pull.source.id", place, "The id of a source must be lower-case letters, digits and hyphens."));
            return Optional.empty();
        }
        if (!KINDS.contains(kind)) {
            problems.add(Problem.error("pull.source.kind", place, "The kind must be csaf, kev, epss or lifecycle."));
            return Optional.empty();
        }
        try {
            return Optional.of(new FeedSource(id, name, kind, new URI(address), enabled, pause));
        } catch (URISyntaxException e) {
            problems.add(Problem.error("pull.source.address", place, "The address is no web address."));
            return Optional.empty();
        }
    }
}
