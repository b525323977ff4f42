package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.testkit.Repository;

/** What a manufacturer or a buyer gets to see of notices that are checked. */
class CheckNoticesTest {
    private static final String NOTICE = "icsma-17-250-02a.json";

    @TempDir
    private Path folder;

    private String text = "";

    @BeforeEach
    void readANoticeThatIsRight() throws IOException {
        text = Files.readString(Repository.path("samples/st-elara/feeds/csaf/" + NOTICE));
    }

    private record Outcome(int code, String out) {}

    private Outcome check(String... options) {
        StringWriter out = new StringWriter();
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(out));
        return new Outcome(code, out.toString());
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aNoticeThatIsRightHasNoError() throws IOException {
        put(NOTICE, text);
        Outcome outcome = check("--fail-on", "error");
        assertThat(outcome.out())
                .contains(
                        "1 CSAF document, 1 without an error in structure and mandatory tests; 0 other notices and lists read, 0 files left");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aMandatoryTestThatFailsIsNamedWithItsPlace() throws IOException {
        put(NOTICE, text.replaceFirst("\"version\": \"[0-9]+\"", "\"version\": \"99\""));
        Outcome outcome = check("--fail-on", "error");
        assertThat(outcome.out())
                .contains("/document/tracking/version", "[csaf.6.1.16]", "1 CSAF document, 0 without an error");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void onlyAMemberOfTheStandardIsInPlace() throws IOException {
        put(NOTICE, text.replace("\"category\": \"csaf_", "\"kategorie\": \"csaf_"));
        assertThat(check().out()).contains("[csaf.schema]", "/document");
    }

    @Test
    void filesThatAreNoNoticesAreNamedAndBrokenOnesSayWhy() throws IOException {
        put(NOTICE, text);
        put("package.json", "{\"name\": \"x\"}");
        put("broken.json", text.substring(0, text.length() / 2));
        put("vex.json", "{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"statement\": []}");
        put("half-vex.json", "{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"statements\": [{\"sta");
        Outcome outcome = check("--fail-on", "error");
        assertThat(outcome.out())
                .contains("1 CSAF document, 1 without an error")
                .contains("1 other notice or list read, 3 files left out")
                .containsPattern("info .*package\\.json.*is no feed that is known here")
                .containsPattern("error .*broken\\.json.*The JSON is broken near")
                .containsPattern("error .*half-vex\\.json.*The JSON is broken near")
                .containsPattern("error .*/vex\\.json.*No statement of this OpenVEX document can be used");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void copiesAndOlderRevisionsOfADocumentAreTold() throws IOException {
        put(NOTICE, text);
        put("z-copy.json", text);
        String older = text.replaceFirst("(\"current_release_date\": \")20", "$119");
        put("z-older.json", older);
        assertThat(check().out())
                .containsPattern("copy\\.json: This is a copy of .* \\[csaf\\.copy]")
                .containsPattern(
                        "older\\.json: This is revision .* is newer and was used\\. \\[csaf\\.revision\\.older]");
    }

    @Test
    void aFolderWithoutAnyNoticeCannotBeUsed() throws IOException {
        put("package.json", "{\"name\": \"x\"}");
        assertThat(check().code()).isEqualTo(ExitCode.INPUT);
    }
}
