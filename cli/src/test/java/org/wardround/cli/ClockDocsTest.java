package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockCountry;
import org.wardround.engine.clock.Clocks;
import org.wardround.engine.clock.Incident;
import org.wardround.engine.clock.NationalClock;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.formats.catalogue.ClockFiles;
import org.wardround.formats.catalogue.LawFiles;
import org.wardround.report.clock.ClockPage;
import org.wardround.report.clock.ClockView;
import org.wardround.report.words.ClockWords;
import org.wardround.testkit.Repository;

/** The tables in docs/clocks.md are the catalogue. Run with -Dwardround.golden=write to write them anew. */
final class ClockDocsTest {
    private static final String BEGIN = "<!-- clocks: begin -->\n";
    private static final String END = "<!-- clocks: end -->";
    private static final Instant SEEN = Instant.parse("2026-11-24T00:00:00Z");
    private static final List<String> STEPS = List.of("nis2-warning", "nis2-notification", "nis2-final");

    private final ClockBook book = ClockFiles.read(Repository.path("catalogue")).value();
    private final List<NationalAct> acts =
            LawFiles.read(Repository.path("catalogue")).value().acts();

    @Test
    void theTablesAreTheCatalogue() throws Exception {
        Path page = Repository.path("docs/clocks.md");
        String text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        if ("write".equals(System.getProperty("wardround.golden"))) {
            Files.writeString(page, text.substring(0, from) + tables() + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(tables());
    }

    private String tables() {
        StringBuilder out =
                new StringBuilder("\n| step | who | what | law | counted from | term |\n|---|---|---|---|---|---|\n");
        // Germany's card has the EU's steps, but for device incidents
        ClockView view = view(book.country("DE").orElseThrow());
        rows(view)
                .forEach(row -> out.append(line(
                        row.id(),
                        row.who(),
                        row.title(),
                        row.law(),
                        row.from(),
                        row.aim().isEmpty() ? row.term() : row.term() + ", " + row.aim())));
        out.append("\nSources: ")
                .append(String.join("; ", sources()))
                .append(".\n\n| country | zone | NIS2 reports go to | early warning | notification | final report |\n")
                .append("|---|---|---|---|---|---|\n");
        book.countries().forEach(country -> out.append(country(country)));
        out.append("\nBeside these, or with notes of their own:\n\n");
        book.national().forEach(one -> out.append(national(one)));
        return out.append('\n').toString();
    }

    /** What a country's clock says beside its term, where the EU's does not say the same. */
    private String national(NationalClock one) {
        List<String> same = book.clocks().stream()
                .map(Clock::duty)
                .flatMap(duty -> Stream.of(duty.to(), duty.note()))
                .map(said -> said.in("en"))
                .toList();
        List<String> says = Stream.of(
                        one.clock().duty().to(), one.clock().duty().note())
                .map(said -> said.in("en"))
                .filter(said -> !said.isEmpty() && !same.contains(said))
                .toList();
        String countries = String.join(", ", one.countries().stream().sorted().toList());
        return says.isEmpty()
                ? ""
                : "- " + countries + ", `" + one.clock().id() + "`: " + String.join(". ", says) + "\n";
    }

    private List<String> sources() {
        return Stream.concat(book.clocks().stream(), book.national().stream().map(one -> one.clock()))
                .map(Clock::reading)
                .map(reading -> reading.source().citation() + " (read " + reading.readOn() + ")")
                .distinct()
                .toList();
    }

    private String country(ClockCountry country) {
        ClockView view = view(country);
        String report = country.report().containsKey("nis2")
                ? country.report().get("nis2").in("en")
                : "not read";
        Stream<String> steps = STEPS.stream()
                .map(id -> rows(view)
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .map(row -> row.term() + " from: " + row.from() + " (" + row.status() + ")")
                        .orElse("-"));
        return line(Stream.concat(Stream.of(country.code(), country.zone().getId(), report), steps)
                .toArray(String[]::new));
    }

    private ClockView view(ClockCountry country) {
        ClockCard card = new Clocks(book, acts).card(country, country.zone(), Incident.NONE, SEEN);
        return new ClockPage(card, book, new ClockWords("en")).view("", List.of());
    }

    private static Stream<ClockView.Row> rows(ClockView view) {
        return Stream.of(
                        view.own().stream(),
                        view.expected().stream(),
                        view.others().stream().flatMap(group -> group.rows().stream()))
                .flatMap(rows -> rows);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
