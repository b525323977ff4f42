package org.wardround.formats.osv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.packages.Ecosystem;
import org.wardround.engine.packages.VersRange;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;

/** The ranges of an affected package as version texts, and its single versions where no range can be compared. */
final class OsvRanges {
    private final String scheme;
    private final ProblemLog log;
    private final List<Text> texts = new ArrayList<>();

    /** A version text and where it stands. */
    record Text(String rule, String pointer) {}

    private OsvRanges(String scheme, ProblemLog log) {
        this.scheme = scheme;
        this.log = log;
    }

    /**
     * Reads them.
     *
     * @param affected the entry
     * @param type type of the package URL; empty when there is none
     */
    static List<Text> of(JsonPlace affected, String type) {
        OsvRanges ranges = new OsvRanges(type.isEmpty() ? "semver" : type, affected.log());
        ranges.read(affected);
        return ranges.texts;
    }

    private void read(JsonPlace affected) {
        boolean compared = false;
        for (JsonPlace range : affected.items("ranges")) {
            String kind = range.text("type").toUpperCase(Locale.ROOT);
            if (kind.equals("SEMVER") || kind.equals("ECOSYSTEM")) {
                String name = kind.equals("SEMVER") && Ecosystem.of(scheme).isEmpty() ? "semver" : scheme;
                texts.add(new Text(VersRange.text(name, bounds(range)), range.pointer()));
                compared |= Ecosystem.of(name).isPresent();
            }
        }
        List<String> versions = affected.texts("versions");
        if (!compared && !versions.isEmpty()) {
            listed(versions, affected.at("versions").pointer());
        }
        if (texts.isEmpty()) {
            // only commits of a repository, or nothing: which versions are meant can't be told
            boolean commits = affected.items("ranges").stream()
                    .anyMatch(range -> range.text("type").equalsIgnoreCase("GIT"));
            texts.add(new Text(commits ? "commits of the repository" : "", affected.pointer()));
        }
    }

    private void listed(List<String> versions, String pointer) {
        List<String> bounds = new ArrayList<>();
        versions.stream().limit(OsvLimits.MAX_VERSIONS).forEach(version -> bounds.addAll(List.of("=", version)));
        if (versions.size() > OsvLimits.MAX_VERSIONS) {
            log.error(
                    "osv.too-many-versions",
                    pointer,
                    "There are " + versions.size() + " versions; those after the first " + OsvLimits.MAX_VERSIONS
                            + " were left out.");
        }
        texts.add(new Text(VersRange.text(scheme, bounds), pointer));
    }

    private List<String> bounds(JsonPlace range) {
        List<String> bounds = new ArrayList<>();
        List<JsonPlace> events = range.items("events");
        for (JsonPlace event : events.subList(0, Math.min(events.size(), OsvLimits.MAX_EVENTS))) {
            bound(event, "introduced", ">=", bounds);
            bound(event, "fixed", "<", bounds);
            bound(event, "last_affected", "<=", bounds);
            bound(event, "limit", "<", bounds);
        }
        if (events.size() > OsvLimits.MAX_EVENTS) {
            log.error(
                    "osv.too-many-events",
                    range.at("events").pointer(),
                    "There are " + events.size() + " events; those after the first " + OsvLimits.MAX_EVENTS
                            + " were left out.");
        }
        return bounds;
    }

    private static void bound(JsonPlace event, String key, String sign, List<String> bounds) {
        String version = event.isObject() ? event.text(key).strip() : "";
        boolean open = version.isEmpty() || version.equals("*") || (sign.equals(">=") && version.equals("0"));
        if (!open) {
            bounds.add(sign);
            bounds.add(version);
        }
    }
}
