package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCountry;
import org.wardround.engine.clock.NationalClock;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Text;

/** Reads what the catalogue knows of clocks: start facts, those of the EU, those of countries, and the countries. */
public final class ClockFiles {
    private static final int SCHEMA = 1;

    private final List<Problem> problems = new ArrayList<>();
    private final Path folder;

    private ClockFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the folder "clocks" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return what could be read, and every entry that was left out with the reason
     */
    public static Read<ClockBook> read(Path catalogue) {
        ClockFiles files = new ClockFiles(catalogue.resolve("clocks"));
        return new Read<>(files.book(), files.problems);
    }

    private ClockBook book() {
        SortedMap<String, Text> facts = new TreeMap<>();
        YamlTree factFile = file("facts.yaml");
        if (factFile.isMap("facts")) {
            YamlTree words = factFile.map("facts");
            words.keys().forEach(id -> facts.put(id, words.localized(id)));
        }
        factFile.reportUnknownKeys();
        YamlTree union = file("eu.yaml");
        List<Clock> clocks = eu(union);
        YamlTree nations = file("national.yaml");
        List<NationalClock> national = national(nations, clocks);
        YamlTree countries = file("countries.yaml");
        ClockBook book = new ClockBook(facts, clocks, national, countries(countries));
        ClockReferences.check(book, union, nations);
        List.of(union, nations, countries).forEach(YamlTree::reportUnknownKeys);
        return book;
    }

    private YamlTree file(String name) {
        return YamlTree.read(folder.resolve(name), SCHEMA, problems);
    }

    private static List<Clock> eu(YamlTree file) {
        FileSources sources = FileSources.of(file);
        LocalDate readOn = readOn(file);
        return file.entries(
                "clocks", (entry, id) -> new ClockEntry(entry, Optional.empty()).clock(id, sources, readOn));
    }

    private static List<NationalClock> national(YamlTree file, List<Clock> clocks) {
        FileSources sources = FileSources.of(file);
        LocalDate readOn = readOn(file);
        return file.entries("clocks", (entry, id) -> {
            Optional<Clock> base = Optional.empty();
            if (entry.has("like")) {
                String like = entry.text("like");
                base = clocks.stream().filter(one -> one.id().equals(like)).findFirst();
                if (base.isEmpty()) {
                    entry.problem("clock.like", "like", "There is no clock \"" + like + "\" in eu.yaml.");
                }
            }
            List<String> countries = entry.texts("countries");
            if (countries.isEmpty()) {
                entry.problem("clock.country", "countries", "A national clock names at least one country.");
            }
            List<String> insteadOf = entry.texts("instead_of");
            String step = insteadOf.isEmpty() ? id : insteadOf.getFirst();
            return new NationalClock(
                    Set.copyOf(countries), insteadOf, new ClockEntry(entry, base).clock(step, sources, readOn));
        });
    }

    private static LocalDate readOn(YamlTree file) {
        return file.date("read_on").orElse(LocalDate.EPOCH);
    }

    private static List<ClockCountry> countries(YamlTree file) {
        FileSources sources = FileSources.of(file);
        return file.entries("countries", (entry, code) -> {
            if (!code.matches("[A-Z]{2}")) {
                entry.problem("clock.country", "", "A country is two capital letters, such as BE.");
            }
            SortedMap<String, Text> report = new TreeMap<>();
            if (entry.has("report")) {
                YamlTree acts = entry.map("report");
                acts.keys().forEach(act -> report.put(act, acts.localized(act)));
            }
            return new ClockCountry(
                    code,
                    zone(entry),
                    entry.flag("union", true),
                    report,
                    entry.texts("as_directive"),
                    sources.named(entry));
        });
    }

    private static ZoneId zone(YamlTree entry) {
        String name = entry.text("zone");
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException notAZone) {
            entry.problem("clock.zone", "zone", "This is no time zone such as Europe/Brussels.");
            return ZoneOffset.UTC;
        }
    }
}
