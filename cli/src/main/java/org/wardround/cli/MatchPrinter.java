package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.remediation.Remediation;
import org.wardround.report.table.MatchesCsv;
import org.wardround.report.words.MatchSentences;
import org.wardround.report.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints matches, one a line. */
final class MatchPrinter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Words WORDS = new Words("en", new Currency("EUR", 1));

    private final MatchFormat format;
    private final MatchSentences sentences = new MatchSentences(WORDS);

    MatchPrinter(MatchFormat format) {
        this.format = format;
    }

    /** How far a match is mended where no run was kept: what must be looked at is not remediated. */
    static String unkept(Match match) {
        return match.reported() ? Remediation.NOT_REMEDIATED.name().toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Prints them.
     *
     * @param tag what a table for people says at the end of a line
     * @param status how far a match is mended
     */
    void print(
            List<Asset> assets,
            List<Match> matches,
            Function<Match, String> tag,
            Function<Match, String> status,
            PrintWriter out) {
        switch (format) {
            case TABLE -> table(assets, matches, tag, out);
            case CSV -> csv(matches, status, out);
            case JSONL -> jsonl(matches, status, out);
        }
    }

    /** For people; with what is to be said of a match at the end of its line. */
    private void table(List<Asset> assets, List<Match> matches, Function<Match, String> tag, PrintWriter out) {
        Map<RowRef, Asset> byRow = new HashMap<>();
        assets.forEach(asset -> byRow.put(asset.row(), asset));
        for (Match match : matches) {
            Asset asset = byRow.get(match.row());
            String what = asset == null
                    ? ""
                    : asset.product().manufacturer() + " " + asset.product().model();
            String line =
                    "%-14s %-13s %-20s %s".formatted(match.assetId(), name(match), match.advisoryId(), what.strip());
            out.println(Terminal.printable(line + tag.apply(match)));
            out.println(Terminal.printable("               " + sentences.of(match)));
        }
    }

    private static void csv(List<Match> matches, Function<Match, String> status, PrintWriter out) {
        try {
            new MatchesCsv(WORDS).write(matches, status, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines are not flushed one by one. */
    private void jsonl(List<Match> matches, Function<Match, String> status, PrintWriter out) {
        for (Match match : matches) {
            out.print(json(match, status.apply(match)));
            out.print(System.lineSeparator());
        }
        out.flush();
    }

    private String json(Match match, String status) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("asset", match.assetId());
            json.writeStringProperty("advisory", match.advisoryId());
            json.writeStringProperty("verdict", name(match));
            json.writeArrayPropertyStart("vulnerabilities");
            deciding(match).forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("reason", sentences.of(match));
            json.writeNumberProperty("line", match.row().line());
            json.writeStringProperty("product", match.reason().product().advisoryProduct());
            json.writeStringProperty("pointer", match.reason().pointer());
            json.writeStringProperty("status", status);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The vulnerabilities that have the verdict of the match. */
    private static List<String> deciding(Match match) {
        return match.vulnerabilities().stream()
                .filter(one -> one.verdict() == match.verdict())
                .map(VulnerabilityVerdict::vulnerability)
                .toList();
    }

    private static String name(Match match) {
        return match.verdict().name().toLowerCase(Locale.ROOT);
    }
}
