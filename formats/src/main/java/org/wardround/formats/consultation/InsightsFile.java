package org.wardround.formats.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.consultation.SectorVoice;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;

/** Reads insights.json, which a consultation of the sector ends with. A file with a fault is not used half. */
public final class InsightsFile {
    /** Largest file, in bytes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    /** Most items. */
    static final int MAX_ITEMS = 10_000;

    private static final int SCHEMA = 1;

    private final ProblemLog log;

    private InsightsFile(ProblemLog log) {
        this.log = log;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what the sector says, or nothing and what is wrong
     */
    public static Read<Optional<SectorVoice>> read(Path path) {
        String file = String.valueOf(path.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return new Read<>(
                    Optional.empty(),
                    List.of(Problem.error(
                            "insights.unreadable", Location.file(file), "The insights cannot be opened or read.")));
        }
        ProblemLog log = new ProblemLog(file);
        Optional<SectorVoice> voice = Optional.empty();
        if (bytes.length > MAX_BYTES) {
            log.error("insights.too-large", "", "Insights may have " + MAX_BYTES + " bytes; these have more.");
        } else {
            voice = StrictText.of(bytes, log)
                    .flatMap(text -> JsonText.tree(text, log))
                    .map(tree -> new InsightsFile(log).voice(JsonPlace.root(tree, log)));
        }
        boolean wrong = log.toList().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new Read<>(wrong ? Optional.empty() : voice, log.toList());
    }

    private SectorVoice voice(JsonPlace root) {
        if (root.at("schema_version").number() != SCHEMA) {
            log.error(
                    "insights.schema",
                    "/schema_version",
                    "Only insights with schema_version " + SCHEMA
                            + " are known here. Write them with wardround insights, or"
                            + " get a newer version of this program.");
        }
        SortedMap<String, SectorVoice.Said> said = new TreeMap<>();
        List<JsonPlace> items = root.items("items");
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            log.error("insights.items", "/items", "Here stand the items, 1 to " + MAX_ITEMS + " of them.");
            return new SectorVoice("", "", 0, said);
        }
        for (JsonPlace item : items) {
            String id = item.text("id");
            if (id.isEmpty() || said.containsKey(id)) {
                log.error("insights.id", item.pointer(), "Each item has an id, and no two have the same one.");
            } else {
                said.put(id, said(item));
            }
        }
        String title = root.at("title").text("en");
        return new SectorVoice(
                title.isEmpty() ? "Consultation" : title,
                root.text("held_by"),
                (int) Math.max(0, root.at("respondents").number()),
                said);
    }

    private SectorVoice.Said said(JsonPlace item) {
        SortedMap<Scale, SectorVoice.Rated> rated = new TreeMap<>();
        for (JsonPlace question : item.items("scales")) {
            for (Scale scale : Scale.values()) {
                if (question.text("scale").equals(scale.name().toLowerCase(Locale.ROOT))
                        && question.at("shown").isTrue()) {
                    rated.put(scale, rated(question, scale));
                }
            }
        }
        return new SectorVoice.Said(rated);
    }

    private SectorVoice.Rated rated(JsonPlace question, Scale scale) {
        double people = question.at("people").number();
        if (!(people >= 1 && people <= Integer.MAX_VALUE)) {
            log.error("insights.people", question.at("people").pointer(), "At least one person rated what is shown.");
        }
        return new SectorVoice.Rated(
                (int) people,
                on(question, "median", scale),
                on(question, "mean", scale),
                on(question, "mean_low", scale),
                on(question, "mean_high", scale));
    }

    private double on(JsonPlace question, String key, Scale scale) {
        double value = question.at(key).number();
        if (!(value >= scale.lowest() && value <= scale.highest())) {
            log.error(
                    "insights.range",
                    question.at(key).pointer(),
                    "This must be a number from " + scale.lowest() + " to " + scale.highest() + ".");
            return scale.lowest();
        }
        return value;
    }
}
