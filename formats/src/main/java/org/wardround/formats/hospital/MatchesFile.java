package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.PersonDecision.Open;
import org.wardround.engine.matching.PersonDecision.Term;
import org.wardround.engine.matching.PersonDecision.Until;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.Correction.EqualDevices;
import org.wardround.engine.remediation.Correction.EqualVersions;
import org.wardround.engine.remediation.Correction.OneAsset;
import org.wardround.engine.remediation.Correction.Pinned;
import org.wardround.engine.remediation.Correction.Rejected;
import org.wardround.engine.remediation.Correction.Ruling;
import org.wardround.engine.remediation.Correction.Target;
import org.wardround.formats.catalogue.YamlTree;

/**
 * Reads matches.yaml: which pairs of asset and advisory a person pinned or rejected. An entry with anything wrong in it is
 * left out as a whole, so that no decision counts for more, or for longer, than its author meant.
 */
public final class MatchesFile {
    /** Name of the file in a hospital's folder. */
    public static final String NAME = "matches.yaml";

    /** Most entries that are read. */
    static final int MOST = 20_000;

    /** Longest text of a person, in characters. */
    static final int LONGEST = 2_000;

    /** What stands for devices whose version nobody wrote down. */
    static final String NO_VERSION = "unknown";

    private static final Set<String> TOP = Set.of("schema", "corrections");

    private MatchesFile() {}

    /** What a person can write as a verdict. */
    enum Word {
        AFFECTED,
        POSSIBLE,
        NOT_AFFECTED,
        FIXED,
        NO_MATCH
    }

    /**
     * Reads the file.
     *
     * @param path the file
     * @return the corrections that are whole, each with its place in the file as number, and what is wrong with the others
     */
    public static Read<List<Correction>> read(Path path) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(path, 1, problems);
        TOP.forEach(tree::has);
        tree.reportUnknownKeys();
        List<Correction> corrections = tree.each("corrections", MatchesFile::correction);
        if (corrections.size() > MOST) {
            problems.add(Problem.error(
                    "matches.too-many",
                    Location.file(NAME),
                    "There are " + corrections.size() + " corrections; only the first " + MOST + " are used."));
            corrections = corrections.subList(0, MOST);
        }
        return new Read<>(corrections, problems);
    }

    private static Correction correction(YamlTree entry, String place) {
        Target target = target(entry);
        String advisory = text(entry, "advisory");
        Ruling ruling = ruling(entry.choice("verdict", Word.class, Word.POSSIBLE));
        String vulnerability = entry.has("vulnerability") ? text(entry, "vulnerability") : "";
        String why = text(entry, "reason");
        String author = text(entry, "author");
        LocalDate date = entry.date("date").orElse(LocalDate.EPOCH);
        Term term = term(entry, date);
        entry.reportUnknownKeys();
        return new Correction(
                number(entry, place),
                target,
                advisory,
                ruling,
                new PersonDecision(author, date, why, vulnerability, term));
    }

    private static Target target(YamlTree entry) {
        boolean asset = entry.has("asset");
        boolean device = entry.has("maker") || entry.has("model");
        if (asset && device) {
            entry.problem("matches.target", "asset", "Give either asset, or maker and model, not both.");
        }
        if (!asset && !device) {
            entry.problem(
                    "matches.target", "asset", "Say which device this is about: asset, or maker and model together.");
        }
        boolean version = entry.has("version");
        if (version && !device) {
            entry.problem("matches.target", "version", "A version goes with maker and model, not with an asset.");
        }
        if (!device) {
            return new OneAsset(id(entry));
        }
        EqualDevices equal = new EqualDevices(text(entry, "maker"), text(entry, "model"));
        return version ? new EqualVersions(equal, version(text(entry, "version"))) : equal;
    }

    private static String version(String text) {
        return text.equalsIgnoreCase(NO_VERSION) ? "" : text.strip();
    }

    private static String id(YamlTree entry) {
        return entry.has("asset") ? text(entry, "asset") : "";
    }

    private static Ruling ruling(Word word) {
        return switch (word) {
            case AFFECTED -> new Pinned(Verdict.AFFECTED);
            case POSSIBLE -> new Pinned(Verdict.POSSIBLE);
            case NOT_AFFECTED -> new Pinned(Verdict.NOT_AFFECTED);
            case FIXED -> new Pinned(Verdict.FIXED);
            case NO_MATCH -> new Rejected();
        };
    }

    private static Term term(YamlTree entry, LocalDate date) {
        if (!entry.has("expires")) {
            return new Open();
        }
        Optional<LocalDate> day = entry.date("expires");
        if (day.isPresent() && day.get().isBefore(date)) {
            entry.problem("matches.expires", "expires", "The last day lies before the date of the correction.");
        }
        return day.<Term>map(Until::new).orElse(new Open());
    }

    private static String text(YamlTree entry, String key) {
        String text = entry.text(key);
        if (text.length() > LONGEST) {
            entry.problem("matches.long", key, "This text is longer than " + LONGEST + " characters.");
        }
        return text;
    }

    /** A list has places; in a map of entries, which is read too, the order has to do. */
    private static int number(YamlTree entry, String place) {
        try {
            return Integer.parseInt(place);
        } catch (NumberFormatException e) {
            entry.problem("matches.list", "", "The corrections must be a list: begin each one with a hyphen.");
            return 0;
        }
    }
}
