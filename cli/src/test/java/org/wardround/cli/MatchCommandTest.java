package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.testkit.Repository;

class MatchCommandTest {
    private static final String FEEDS =
            Repository.path("samples/st-elara/feeds").toString();
    private static final String INVENTORY = """
            id,manufacturer,model,software version,location
            M1,Philips Medizin Systeme,IntelliVue MX450,M.00.12,ICU
            M2,PHILIPS,Intellivue MX-450,R.01,ICU
            C1,Contec Health,CMS8000,1,Ward 3
            X1,Nobody,Nothing 1,1,Ward 3
            """;

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome match(String... options) throws IOException {
        Path inventory = folder.resolve("inventory.csv");
        if (!Files.exists(inventory)) {
            Files.writeString(inventory, INVENTORY);
        }
        List<String> args = new ArrayList<>(List.of("match", folder.toString(), "--as-of", "2026-11-24"));
        args.addAll(List.of(options));
        if (!args.contains("--feeds") && !args.contains("--document")) {
            args.addAll(List.of("--feeds", FEEDS));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void anIndexFileIsMadeOnceAndChangesNothing() throws IOException {
        Outcome without = match("--format", "jsonl");
        String file = folder.resolve("kept.index").toString();

        Outcome made = match("--format", "jsonl", "--index", file);
        Outcome used = match("--format", "jsonl", "--index", file);

        assertThat(made.out()).isEqualTo(without.out());
        assertThat(made.err()).contains("kept.index is made").endsWith(without.err());
        assertThat(used).isEqualTo(without);
        byte[] damaged = Files.readAllBytes(Path.of(file));
        damaged[damaged.length - 1] ^= 1;
        Files.write(Path.of(file), damaged);
        Outcome again = match("--format", "jsonl", "--index", file);
        assertThat(again.out()).isEqualTo(without.out());
        assertThat(again.err()).contains("was damaged; it is made anew");
        Files.writeString(Path.of(file), "nothing");
        Outcome foreign = match("--format", "jsonl", "--index", file);
        assertThat(foreign.code()).isEqualTo(ExitCode.INPUT);
        assertThat(foreign.err()).contains("is no index file, so it is not written over");
    }

    @Test
    void aFolderAndItsInventoryGiveTheSame() throws IOException {
        String whole = match("--format", "jsonl").out();
        StringWriter out = new StringWriter();
        Wardround.run(
                new String[] {"match", folder.resolve("inventory.csv").toString(), "--feeds", FEEDS, "--format", "jsonl"
                },
                new PrintWriter(out),
                new PrintWriter(new StringWriter()));
        assertThat(out.toString()).isEqualTo(whole).contains("\"M1\"", "\"C1\"");
    }

    @Test
    void aRunForOneNoticeOrOneAssetSaysWhatTheWholeRunSaysOfThem() throws IOException {
        List<String> whole = match("--format", "jsonl").out().lines().toList();
        assertThat(match("--advisory", "icsma-20-254-01", "--format", "jsonl")
                        .out()
                        .lines())
                .isNotEmpty()
                .containsExactlyElementsOf(whole.stream()
                        .filter(line -> line.contains("\"ICSMA-20-254-01\""))
                        .toList());
        assertThat(match("--asset", "M2,C1", "--format", "jsonl").out().lines())
                .isNotEmpty()
                .containsExactlyElementsOf(whole.stream()
                        .filter(line -> line.contains("\"M2\"") || line.contains("\"C1\""))
                        .toList());
    }

    @Test
    void aDocumentThatIsNotAmongTheFeedsCanBeNamed() throws IOException {
        String document = FEEDS + "/csaf/icsma-20-254-01.json";
        Outcome alone = match("--document", document, "--format", "jsonl");
        assertThat(alone.code()).isZero();
        assertThat(alone.out().lines()).isNotEmpty().allMatch(line -> line.contains("\"ICSMA-20-254-01\""));
        assertThat(match("--document", document, "--feeds", FEEDS, "--format", "jsonl")
                        .out())
                .isEqualTo(match("--advisory", "ICSMA-20-254-01", "--format", "jsonl")
                        .out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ids that are not there, each named
                "--asset M1,M9 | 3 | inventory: M9",
                "--advisory ICSMA-99-1 | 3 | ICSMA-99-1",
                "--document no-such.json | 3 | no-such.json",
                // options that contradict each other
                "--strict --wide | 2 | not both",
                "--near-misses --statistics | 2 | --near-misses",
                "--list ward | 2 | ward",
            })
    void whatCannotBeAskedIsRefusedInASentence(String options, int code, String said) throws IOException {
        Outcome outcome = match(options.split(" "));
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asset | M1 Philips Medizin Systeme IntelliVue MX450",
                "product | Philips IntelliVue MX450, 2 rows, 2 devices",
                "document | ICSMA-20-254-01 Philips patient monitoring",
                "document_products | affected: Contec CMS8000, 1 row, 1 device",
                "vulnerability | CVE-2025-0626",
                "work | affected: Contec CMS8000, 1 row, 1 device: ICSMA-25-030-01"
            })
    void everyListNamesItsGroupsAndSaysWhy(String by, String group) throws IOException {
        assertThat(match("--list", by).out()).contains(group).contains("The notice names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asset", "product", "document", "document_products", "vulnerability", "work"})
    void everyListIsARectangleAsCsvAndAnObjectALineAsJson(String by) throws IOException {
        String csv = match("--list", by, "--format", "csv").out();
        assertThat(csv).contains("MX450").doesNotContain("Nothing 1");
        assertThat(csv.lines().count()).isGreaterThan(1);
        assertThat(csv.lines().findFirst().orElse("")).contains("product,pointer");
        assertThat(csv.lines().skip(1)).allMatch(line -> line.contains(",/product_tree/"));
        assertThat(match("--list", by, "--format", "jsonl").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"") && line.endsWith("]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"component", "document_components"})
    void softwarePartsAreListedWithTheirSbomAndDevice(String by) {
        StringWriter out = new StringWriter();
        String sample = Repository.path("samples/st-elara").toString();
        Wardround.run(
                new String[] {"match", sample, "--list", by, "--as-of", "2026-11-24"},
                new PrintWriter(out),
                new PrintWriter(new StringWriter()));
        assertThat(out.toString())
                .contains("dcmtk 3.6.4-2.1 in sboms/GLPI-2521.cdx.json (GLPI-2521)")
                .contains("ICSMA-22-174-01")
                .contains("It is part of GLPI-2521 Orthanc");
    }

    @Test
    void statisticsCountAnAssetOnceInAll() throws IOException {
        Outcome outcome = match("--statistics", "--format", "csv");
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines.getFirst())
                .startsWith("advisory,title,revision,released,assets,devices,affected,possible,not_affected,fixed");
        assertThat(lines.get(1)).startsWith(",,,,3,3,");
        assertThat(match("--statistics", "--list", "product").out()).contains("Philips IntelliVue MX450: 2 assets");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "work | maker,model,advisory,title,assets,devices | ,,,,3,3,",
                "component | sbom,position,component,component_version,asset,notices | ,,,,,",
                "document_components | advisory,title,revision,released,components | ,,,,"
            })
    void statisticsCountWhatTheListIsOf(String by, String columns, String all) throws IOException {
        List<String> lines = by.equals("work")
                ? match("--statistics", "--list", by, "--format", "csv")
                        .out()
                        .lines()
                        .toList()
                : sample("--statistics", "--list", by, "--format", "csv");
        assertThat(lines.getFirst()).startsWith(columns);
        assertThat(lines.get(1)).startsWith(all);
        assertThat(lines).hasSizeGreaterThan(2);
    }

    private static List<String> sample(String... options) {
        List<String> args = new ArrayList<>(
                List.of("match", Repository.path("samples/st-elara").toString(), "--as-of", "2026-11-24"));
        args.addAll(List.of(options));
        StringWriter out = new StringWriter();
        Wardround.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(new StringWriter()));
        return out.toString().lines().toList();
    }

    @Test
    void theSoftwarePartsOfANoticeAreCountedOnceEach() {
        List<String> counts = sample("--statistics", "--list", "document_components", "--format", "csv");
        List<String> parts = sample("--list", "component", "--format", "csv");
        long different = parts.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0] + line.split(",", -1)[1])
                .distinct()
                .count();
        assertThat(counts.get(1)).startsWith(",,,," + different + ",");
        assertThat(parts.stream().filter(line -> line.contains(",not_affected,")))
                .isNotEmpty()
                .allMatch(line -> line.contains(",not_affected,,,"));
    }

    @Test
    void strictTakesLessAndWideTakesMore() throws IOException {
        long usual = match("--format", "jsonl").out().lines().count();
        assertThat(match("--strict", "--format", "jsonl").out().lines().count()).isLessThanOrEqualTo(usual);
        assertThat(match("--wide", "--format", "jsonl").out().lines().count()).isGreaterThanOrEqualTo(usual);
    }

    @Test
    void nearMissesNameTheRuleThatRefusedThem() throws IOException {
        Files.writeString(
                folder.resolve("inventory.csv"),
                "id,manufacturer,model,software version\nB1,B. Braun,SpaceCom,012\nC1,Contec Health,CMS8000,1\n");
        assertThat(match("--near-misses").out())
                .contains("B1 B. Braun SpaceCom")
                .contains("not taken (")
                .contains("our row has in common");
    }

    @Test
    void aCorrectionCountsAndTheReasonSaysWhoMadeIt() throws IOException {
        Files.writeString(folder.resolve("matches.yaml"), """
                schema: 1
                corrections:
                  - asset: C1
                    advisory: ICSMA-25-030-01
                    verdict: not-affected
                    reason: isolated, never on a network
                    author: M. Weber
                    date: 2026-11-01
                    expires: 2027-01-31
                  - asset: C1
                    advisory: ICSMA-25-030-01
                    verdict: fixed
                    reason: too late
                    author: M. Weber
                    date: 2025-11-01
                    expires: 2026-01-31
                """);
        Outcome outcome = match("--asset", "C1", "--advisory", "ICSMA-25-030-01");
        assertThat(outcome.out())
                .contains("not_affected")
                .contains("The rules say: affected.")
                .contains(
                        "Decided by M. Weber on 1 November 2026, until 31 January 2027: isolated, never on a network");
        assertThat(outcome.err()).contains("1 corrected by a person");
        assertThat(match().err()).contains("1 warning");
    }
}
