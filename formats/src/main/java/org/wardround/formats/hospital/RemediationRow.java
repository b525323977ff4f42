package org.wardround.formats.hospital;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Alteration;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.RemediationKey;
import org.wardround.formats.table.TableRow;

/** Makes one kept record of a row, and says what in it could not be understood. */
final class RemediationRow {
    private final Map<RemediationColumn, Integer> columns;
    private final LocalDate asOf;
    private final ColumnNames names;
    private final List<Problem> problems;
    private final CellDates dates;

    RemediationRow(
            Map<RemediationColumn, Integer> columns,
            List<TableRow> rows,
            LocalDate asOf,
            ColumnNames names,
            List<Problem> problems) {
        this.columns = columns;
        this.asOf = asOf;
        this.names = names;
        this.problems = problems;
        this.dates = CellDates.of(
                rows.stream().map(row -> text(row, RemediationColumn.DATE)).toList());
    }

    Optional<Kept> read(TableRow row) {
        RemediationKey key = new RemediationKey(
                text(row, RemediationColumn.ASSET),
                text(row, RemediationColumn.ADVISORY),
                text(row, RemediationColumn.VULNERABILITY));
        if (key.asset().isEmpty() || key.advisoryId().isEmpty()) {
            error(row, "remediation.key", "The row does not say which asset and which advisory it is about.");
            return Optional.empty();
        }
        Kept.Seen seen = new Kept.Seen(
                verdict(row),
                text(row, RemediationColumn.VERSION),
                text(row, RemediationColumn.REVISION),
                text(row, RemediationColumn.REMEDIES),
                date(row, RemediationColumn.FIRST_SEEN).orElse(asOf),
                date(row, RemediationColumn.LAST_SEEN).orElse(asOf));
        Kept.Presence presence = date(row, RemediationColumn.GONE_SINCE)
                .<Kept.Presence>map(Kept.Gone::new)
                .orElseGet(Kept.Here::new);
        Kept.Reopening reopening = reopening(row);
        Mark mark = mark(row, reopening);
        return Optional.of(new Kept(key, seen, presence, mark, notBefore(mark, reopening, row)));
    }

    private Mark mark(TableRow row, Kept.Reopening reopening) {
        String by = text(row, RemediationColumn.BY);
        String note = text(row, RemediationColumn.NOTE);
        Optional<LocalDate> date = date(row, RemediationColumn.DATE);
        Remediation status = switch (reopening) {
            case Kept.Holds holds -> status(row);
            case Kept.NotYet notYet -> status(row);
            case Kept.Reopened reopened -> Remediation.DONE;
        };
        if (status == Remediation.NOT_REMEDIATED && by.isEmpty() && note.isEmpty() && date.isEmpty()) {
            return new Mark.None();
        }
        if (status != Remediation.NOT_REMEDIATED && by.isEmpty()) {
            problems.add(Problem.warning(
                    "remediation.by", Location.line(RemediationFile.NAME, row.line()), "Nobody says who set this."));
        }
        return new Mark.Set(status, by, date.orElse(asOf), note);
    }

    /** What somebody says of a day that has not come yet does not count before it. */
    private Kept.Reopening notBefore(Mark mark, Kept.Reopening reopening, TableRow row) {
        if (!(mark instanceof Mark.Set set) || !set.date().isAfter(asOf)) {
            return reopening;
        }
        problems.add(Problem.warning(
                "remediation.future",
                Location.line(RemediationFile.NAME, row.line()),
                "The status is dated " + set.date() + ", after the day of this run (" + asOf
                        + "), so it doesn't count yet. Write the day on which it was set."));
        return new Kept.NotYet();
    }

    private Remediation status(TableRow row) {
        String cell = text(row, RemediationColumn.STATUS);
        if (cell.isEmpty() || names.isReopened(cell)) {
            return Remediation.NOT_REMEDIATED;
        }
        return names.remediation(cell).orElseGet(() -> {
            error(
                    row,
                    "remediation.status",
                    "The status must be not remediated, in progress, or done, or a word for one of them that"
                            + " catalogue/columns.yaml has.");
            return Remediation.NOT_REMEDIATED;
        });
    }

    /** A reopened row says "reopened"; whoever writes another status there has looked at it again. */
    private Kept.Reopening reopening(TableRow row) {
        Optional<LocalDate> since = date(row, RemediationColumn.REOPENED_SINCE);
        if (since.isEmpty() || !names.isReopened(text(row, RemediationColumn.STATUS))) {
            return new Kept.Holds();
        }
        List<String> words = Arrays.asList(text(row, RemediationColumn.REOPENED_BECAUSE)
                .toUpperCase(Locale.ROOT)
                .split("[ ,;]+", -1));
        List<Alteration> causes = Arrays.stream(Alteration.values())
                .filter(one -> words.contains(one.name()))
                .toList();
        return causes.isEmpty() ? new Kept.Holds() : new Kept.Reopened(since.get(), causes);
    }

    private Verdict verdict(TableRow row) {
        String word = key(text(row, RemediationColumn.VERDICT));
        Optional<Verdict> found = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equalsIgnoreCase(word))
                .findFirst();
        if (found.isEmpty() && !word.isEmpty()) {
            error(row, "remediation.verdict", "The verdict must be affected, possible, not_affected or fixed.");
        }
        return found.orElse(Verdict.POSSIBLE);
    }

    private Optional<LocalDate> date(TableRow row, RemediationColumn column) {
        String cell = text(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = dates.parse(cell);
        if (day.isEmpty()) {
            error(row, "remediation.date", "\"" + column.title() + "\" is no date; write it as 2026-11-24.");
        }
        return day;
    }

    /** The text of a cell; the apostrophe that keeps it from being run as a formula is taken off again. */
    private String text(TableRow row, RemediationColumn column) {
        Integer index = columns.get(column);
        String cell = index == null ? "" : row.cell(index);
        return GuardedCell.plain(cell);
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private void error(TableRow row, String code, String sentence) {
        problems.add(Problem.error(code, Location.line(RemediationFile.NAME, row.line()), sentence));
    }
}
