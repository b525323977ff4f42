package org.wardround.conformance.matching.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that shows the figures of the sweep. They are floors as well: a figure may only rise. The system property
 * {@code wardround.write} writes the page anew.
 */
final class SweepPage {
    private static final Pattern LINE = Pattern.compile("\\| ([^|]+) \\| \\d+ \\| (\\d\\.\\d+) \\|");
    private static final String HEAD = """
            # Every product of every notice, written in many ways

            Written by `NoticeSweepTest` (with `-Dwardround.write=true`), which fails when a share falls. Rows are made from the names and bounds of all notices of `csaf/OT`; ways of writing
            take turns from product to product. "name": the product is reported; "version": the verdict is right; "other": nothing is reported for the notice. Some rows can't be right
            (a notice that calls its product "Version"), and one notice may have a sister with another bound, so that 1.0 is out of reach.

            | what the row tests | rows | share right |
            |---|---|---|
            """;

    private SweepPage() {}

    static void check(Path page, SortedMap<String, Tally> tallies) throws IOException {
        if (Boolean.getBoolean("wardround.write")) {
            Files.writeString(page, text(tallies));
        }
        Map<String, Double> floors = floors(Files.readString(page));
        assertThat(tallies.keySet()).containsExactlyInAnyOrderElementsOf(floors.keySet());
        tallies.forEach((kind, tally) -> assertThat(tally.share()).as(kind).isGreaterThanOrEqualTo(floors.get(kind)));
    }

    private static String text(SortedMap<String, Tally> tallies) {
        StringBuilder text = new StringBuilder(HEAD);
        tallies.forEach((kind, tally) -> text.append(
                String.format(Locale.ROOT, "| %s | %d | %.3f |%n", kind, tally.all(), floor(tally.share()))));
        return text.toString();
    }

    private static double floor(double share) {
        return Math.floor(share * 1000) / 1000;
    }

    private static Map<String, Double> floors(String page) {
        Map<String, Double> floors = new TreeMap<>();
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            floors.put(line.group(1), Double.parseDouble(line.group(2)));
        }
        return floors;
    }
}
