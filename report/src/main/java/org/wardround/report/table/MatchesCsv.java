package org.wardround.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.report.words.MatchSentences;
import org.wardround.report.words.Words;

/** Writes matches as CSV, one a line, as they come: nothing is held in memory. */
public final class MatchesCsv {
    private final MatchSentences sentences;

    /**
     * Prepares.
     *
     * @param words the language of the reasons
     */
    public MatchesCsv(Words words) {
        this.sentences = new MatchSentences(words);
    }

    /**
     * Writes a header and a line for each match; nothing is known of how far they are mended.
     *
     * @param matches the matches
     * @param out where to; flushed, left open
     * @throws IOException when it can't be written
     */
    public void write(List<Match> matches, Writer out) throws IOException {
        write(matches, any -> "", out);
    }

    /**
     * Writes a header and a line for each match.
     *
     * @param matches the matches
     * @param remediation how far a match is mended; empty where there is nothing to mend
     * @param out where to; flushed, left open
     * @throws IOException when it can't be written
     */
    @SuppressWarnings("resource") // closing it would close the given writer
    public void write(List<Match> matches, Function<Match, String> remediation, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "asset", "line", "advisory", "verdict", "vulnerabilities", "reason", "product", "pointer", "status");
        for (Match match : matches) {
            csv.writeRecord(
                    SafeCell.of(match.assetId()),
                    String.valueOf(match.row().line()),
                    SafeCell.of(match.advisoryId()),
                    match.verdict().name().toLowerCase(Locale.ROOT),
                    SafeCell.of(deciding(match)),
                    SafeCell.of(sentences.of(match)),
                    SafeCell.of(match.reason().product().advisoryProduct()),
                    SafeCell.of(match.reason().pointer()),
                    remediation.apply(match));
        }
        csv.flush();
    }

    /** The vulnerabilities that have the verdict of the match. */
    private static String deciding(Match match) {
        StringJoiner deciding = new StringJoiner(" ");
        for (VulnerabilityVerdict one : match.vulnerabilities()) {
            if (one.verdict() == match.verdict()) {
                deciding.add(one.vulnerability());
            }
        }
        return deciding.toString();
    }
}
