package org.wardround.formats.kev;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.kernel.Truth;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

/**
 * Reads CISA's catalogue of known exploited vulnerabilities (its JSON schema of 2021-11-03). An entry without a CVE id is
 * reported and left out; one without a date that can be read gets the day of the catalogue.
 */
public final class KevReader {

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}");
    private static final String ASSERTER = "CISA";

    private KevReader() {}

    /**
     * Reads a catalogue.
     *
     * @param node the whole JSON value
     * @param log gets what is wrong
     * @return the catalogue
     */
    public static KevCatalogue read(JsonNode node, ProblemLog log) {
        JsonPlace root = JsonPlace.root(node, log);
        String released = root.text("dateReleased");
        String day = released.length() >= 10
                ? released.substring(0, 10)
                : root.text("catalogVersion").replace('.', '-');
        LocalDate fallback = date(day, LocalDate.EPOCH);
        SortedMap<String, KnownExploited> entries = new TreeMap<>();
        for (JsonPlace item : root.items("vulnerabilities")) {
            add(item, fallback, entries);
        }
        return new KevCatalogue(fallback.equals(LocalDate.EPOCH) ? "" : day, entries);
    }

    private static void add(JsonPlace item, LocalDate fallback, SortedMap<String, KnownExploited> entries) {
        String cve = item.text("cveID").strip().toUpperCase(Locale.ROOT);
        if (!CVE.matcher(cve).matches()) {
            item.log()
                    .error(
                            "kev.no-cve",
                            item.pointer(),
                            "This entry has no CVE id that can be read (\"" + Excerpt.of(cve) + "\").");
            return;
        }
        String written = item.text("dateAdded").strip();
        LocalDate added = date(written, LocalDate.EPOCH);
        if (added.equals(LocalDate.EPOCH)) {
            item.log()
                    .warning(
                            "kev.date",
                            item.pointer(),
                            "The date of " + cve + " (\"" + Excerpt.of(written)
                                    + "\") cannot be read; the day of the catalogue stands for it.");
            added = fallback;
        }
        Truth ransomware =
                switch (item.text("knownRansomwareCampaignUse").strip().toLowerCase(Locale.ROOT)) {
                    case "known" -> Truth.YES;
                    default -> Truth.UNKNOWN;
                };
        KnownExploited entry = new KnownExploited(cve, added, ransomware, ASSERTER);
        KnownExploited before = entries.get(cve);
        if (before != null) {
            item.log()
                    .warning("kev.repeated", item.pointer(), cve + " stands twice; the more serious of both was kept.");
        }
        entries.put(cve, before == null ? entry : worse(before, entry));
    }

    private static KnownExploited worse(KnownExploited a, KnownExploited b) {
        LocalDate added = a.added().isBefore(b.added()) ? a.added() : b.added();
        Truth ransomware = a.ransomware() == Truth.YES ? Truth.YES : b.ransomware();
        return new KnownExploited(a.cve(), added, ransomware, ASSERTER);
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException ignored) {
            return otherwise;
        }
    }
}
