package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wardround.engine.finding.LifecycleName;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/** Reads how people write the names of releases that have a lifecycle. */
public final class LifecycleNamesFile {
    /** Longest regular expression, in characters. */
    static final int MAX_PATTERN = 300;

    private static final int SCHEMA = 1;

    private LifecycleNamesFile() {}

    /**
     * Reads the file "lifecycle-names.yaml" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return the rules in file order, and every rule that was left out with the reason
     */
    public static Read<List<LifecycleName>> read(Path catalogue) {
        List<Problem> problems = new ArrayList<>();
        YamlTree file = YamlTree.read(catalogue.resolve("lifecycle-names.yaml"), SCHEMA, problems);
        FileSources sources = FileSources.of(file);
        List<LifecycleName> names = new ArrayList<>();
        file.entries("families", (family, id) -> {
            List<String> words = family.texts("words");
            if (words.isEmpty()) {
                family.problem("lifecycle-name.words", "words", "A family needs at least one word.");
            }
            names.addAll(family.each("rules", (entry, index) -> rule(entry, id, words, sources)));
            return id;
        });
        file.reportUnknownKeys();
        return new Read<>(names, problems);
    }

    private static LifecycleName rule(YamlTree entry, String family, List<String> words, FileSources sources) {
        String pattern = entry.text("when");
        check(entry, pattern);
        EndOfLife end = end(entry, sources);
        YamlTree products = entry.map("of");
        List<LifecycleName.Candidate> candidates = new ArrayList<>();
        for (String product : products.keys()) {
            List<String> cycles = products.texts(product);
            if (cycles.isEmpty()) {
                products.problem("lifecycle-name.cycles", product, "A product needs at least one cycle.");
            }
            if (entry.has("ends")) {
                candidates.addAll(candidates(product, cycles, entry.map("ends"), sources, entry));
            } else {
                candidates.add(new LifecycleName.Candidate(product, cycles, end));
            }
        }
        return new LifecycleName(family, words, pattern, candidates, entry.flag("paid", false));
    }

    /** Cycles that end on days of their own. */
    private static List<LifecycleName.Candidate> candidates(
            String product, List<String> cycles, YamlTree ends, FileSources sources, YamlTree entry) {
        sources.named(entry);
        List<LifecycleName.Candidate> each = new ArrayList<>();
        for (String cycle : cycles) {
            EndOfLife end = ends.date(cycle).<EndOfLife>map(EndOfLife.On::new).orElseGet(EndOfLife.NotKnown::new);
            each.add(new LifecycleName.Candidate(product, List.of(cycle), end));
        }
        return each;
    }

    private static EndOfLife end(YamlTree entry, FileSources sources) {
        if (!entry.has("end")) {
            return new EndOfLife.NotKnown();
        }
        sources.named(entry);
        Optional<LocalDate> day = entry.date("end");
        return day.isPresent() ? new EndOfLife.On(day.get()) : new EndOfLife.NotKnown();
    }

    private static void check(YamlTree entry, String pattern) {
        if (pattern.length() > MAX_PATTERN) {
            entry.problem("lifecycle-name.long", "when", "A pattern has at most " + MAX_PATTERN + " characters.");
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            entry.problem("lifecycle-name.pattern", "when", "This is no regular expression: " + e.getDescription());
        }
    }
}
