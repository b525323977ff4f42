package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClocksCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Wardround.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aCardWithoutTimesNamesEveryStepAndNoDate() {
        assertThat(run("clocks", "--country", "de")).isZero();
        assertThat(out.toString()).contains("Germany", "24 hours", "BSI portal", "Data breach to the authority");
        assertThat(out.toString()).doesNotContain("2026", "NEXT");
    }

    @Test
    void timesWithoutAnOffsetAreTheHospitals() {
        assertThat(run("clocks", "--country", "FI", "--aware", "2026-11-24 03:10", "--now", "2026-11-24T04:00"))
                .isZero();
        assertThat(out.toString()).contains("NEXT · Wed 25 Nov 2026, 03:10 EET · Early warning");
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsTakenAndSaid() {
        run("clocks", "--country", "DE", "--aware", "2026-10-25T02:30", "--now", "2026-10-25T12:00");
        assertThat(err.toString()).contains("comes twice");
        assertThat(out.toString()).contains("Mon 26 Oct 2026, 01:30 CET");
    }

    @Test
    void anHourThatDoesNotExistIsRefused() {
        assertThat(run("clocks", "--country", "DE", "--aware", "2027-03-28T02:30"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("does not exist in Europe/Berlin");
    }

    @Test
    void wordsThatAreNotKnownAreRefusedWithTheKnownOnes() {
        assertThat(run("clocks", "--country", "XX")).isEqualTo(ExitCode.INPUT);
        assertThat(run("clocks")).isEqualTo(ExitCode.INPUT);
        assertThat(run("clocks", "--country", "DE", "--start", "detectd=2026-11-24T03:10"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(run("clocks", "--country", "DE", "--sent", "nis2=2026-11-24T03:10"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(run("clocks", "--country", "DE", "--aware", "yesterday")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("BE, ", "detected", "nis2-warning", "2026-11-24T03:10+01:00");
    }

    @Test
    void aFolderGivesCountryNameAndTheClocksOfItsContracts(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("hospital.yaml"), "schema: 1\nname: Klinik Süd\ncountry: de\nlanguage: de\n");
        Files.writeString(folder.resolve("clocks.yaml"), """
                schema: 1
                contacts:
                  - {who: IT-Bereitschaft, phone: "+49 30 000000"}
                clocks:
                  insurer: {title: Cyberversicherung, to: Hotline, start: aware, term: 48 hours}
                """);
        assertThat(run("clocks", folder.toString(), "--aware", "2026-11-24T03:10", "--now", "2026-11-24T04:00"))
                .isZero();
        assertThat(out.toString()).contains("Klinik Süd", "Do. 26. Nov. 2026, 03:10 MEZ", "Cyberversicherung");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsWrongWithAHospitalsOwnClocksIsSaid(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("clocks.yaml"), """
                schema: 1
                clocks:
                  insurer: {title: Insurer, term: two days}
                  host: {title: Host, start: awaer, term: 2 days}
                """);
        assertThat(run("clocks", folder.toString(), "--country", "DE")).isZero();
        assertThat(err.toString()).contains("clocks.yaml", "A term is a number", "There is no such fact");
        assertThat(out.toString()).doesNotContain("Insurer ");
    }
}
