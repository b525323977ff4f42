package org.wardround.report.table;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Finding;
import org.wardround.report.words.FindingWords;
import org.wardround.report.words.Words;

/** Every finding as a table, one row each. */
public final class FindingsTable {
    private FindingsTable() {}

    /**
     * Makes the table.
     *
     * @param result the result
     * @param words the language
     * @return the table, most critical first
     */
    public static Table of(ReviewResult result, Words words) {
        FindingWords findings = new FindingWords(words, result.input());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Finding finding : result.findings().findings()) {
            rows.add(row(findings.of(finding)));
        }
        List<String> columns = List.of(
                "id",
                "criticality",
                "kind",
                "subject",
                "place",
                "quantity",
                "reference",
                "verdict",
                "vulnerabilities",
                "reason",
                "advice",
                "file",
                "line");
        return new Table(
                words.say("table.findings"),
                columns.stream()
                        .map(column -> words.say("table.findings." + column))
                        .toList(),
                rows);
    }

    private static List<Table.Cell> row(FindingWords.Row row) {
        return List.of(
                Table.text(row.id()),
                Table.number(row.level()),
                Table.text(row.kind()),
                Table.text(row.subject()),
                Table.text(row.place()),
                Table.number(row.quantity()),
                Table.text(row.reference()),
                Table.text(row.verdict()),
                Table.text(row.vulnerabilities()),
                Table.text(row.reason()),
                Table.text(row.advice()),
                Table.text(row.row().file()),
                row.row().line() == 0 ? Table.text("") : Table.number(row.row().line()));
    }
}
