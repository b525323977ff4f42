package org.wardround.formats.epss;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Reads FIRST's CSV of EPSS scores: lines with a hash first ({@code #model_version:...,score_date:...}), then the header
 * {@code cve,epss,percentile} in any order of columns, then one line for each CVE. A line that cannot be read is reported
 * with its number and left out.
 */
public final class EpssReader {

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}");
    private static final Pattern SCORE_DATE = Pattern.compile("score_date:([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final int LONGEST_LINE = 1_000;

    private final ProblemLog log;
    private final SortedMap<String, EpssScore> scores = new TreeMap<>();
    private int cve = -1;
    private int probability = -1;
    private int percentile = -1;
    private String asOf = "";

    private EpssReader(ProblemLog log) {
        this.log = log;
    }

    /**
     * Whether a text looks like EPSS scores.
     *
     * @param text text of a file
     * @return true when the first line that is no comment names the columns cve and epss
     */
    public static boolean recognises(String text) {
        return text.lines()
                .limit(20)
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .map(line -> columns(line))
                .filter(columns -> columns.contains("cve") && columns.contains("epss"))
                .isPresent();
    }

    /**
     * Reads a table.
     *
     * @param text the whole text of the file
     * @param log gets what is wrong
     * @return the scores that could be read
     */
    public static EpssTable read(String text, ProblemLog log) {
        EpssReader reader = new EpssReader(log);
        int number = 0;
        var lines = text.lines().iterator();
        while (lines.hasNext()) {
            number++;
            reader.line(lines.next(), "line " + number);
        }
        return new EpssTable(reader.asOf, reader.scores);
    }

    private void line(String line, String place) {
        if (line.isBlank()) {
            return;
        }
        if (line.length() > LONGEST_LINE) {
            log.error("epss.line", place, "This line is longer than " + LONGEST_LINE + " characters; it was left out.");
        } else if (line.startsWith("#")) {
            Matcher date = SCORE_DATE.matcher(line);
            asOf = date.find() ? date.group(1) : asOf;
        } else if (cve < 0) {
            List<String> columns = columns(line);
            cve = columns.indexOf("cve");
            probability = columns.indexOf("epss");
            percentile = columns.indexOf("percentile");
        } else {
            score(line.split(",", -1), place);
        }
    }

    private void score(String[] cells, String place) {
        String id = cell(cells, cve).toUpperCase(Locale.ROOT);
        double likely = share(cell(cells, probability));
        double rank = percentile < 0 ? 0 : share(cell(cells, percentile));
        if (!CVE.matcher(id).matches() || Double.isNaN(likely) || Double.isNaN(rank)) {
            log.error(
                    "epss.line",
                    place,
                    "\"" + Excerpt.of(String.join(",", cells))
                            + "\" is not a CVE id with two numbers from 0 to 1; it was left out.");
            return;
        }
        EpssScore before = scores.get(id);
        if (before != null) {
            log.warning("epss.repeated", place, id + " stands twice; the higher probability was kept.");
        }
        if (before == null || before.probability() < likely) {
            scores.put(id, new EpssScore(id, likely, rank));
        }
    }

    private static String cell(String[] cells, int column) {
        return column >= 0 && column < cells.length ? unquoted(cells[column]) : "";
    }

    private static double share(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value <= 1 ? value : Double.NaN;
        } catch (NumberFormatException ignored) {
            return Double.NaN;
        }
    }

    private static List<String> columns(String line) {
        return line.length() > LONGEST_LINE
                ? List.of()
                : Arrays.stream(line.split(",", -1))
                        .map(cell -> unquoted(cell).toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
