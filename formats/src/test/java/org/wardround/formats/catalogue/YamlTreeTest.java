package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Problem;

class YamlTreeTest {
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void readsValuesOfAllTypes() {
        YamlTree tree = tree("""
                schema: 1
                name: Norway
                country: NO
                beds: 300
                factor: 0.5
                open: true
                role: data-protection
                day: 2026-11-24
                words: [one, two]
                numbers: [1, 45]
                text: {en: Hospital, de: Krankenhaus}
                """);
        assertThat(tree.text("name")).isEqualTo("Norway");
        assertThat(tree.text("country")).isEqualTo("NO");
        assertThat(tree.integer("beds", 1, 1000)).isEqualTo(300);
        assertThat(tree.number("factor", 0, 1)).isEqualTo(0.5);
        assertThat(tree.flag("open", false)).isTrue();
        assertThat(tree.choice("role", Role.class, Role.IT)).isEqualTo(Role.DATA_PROTECTION);
        assertThat(tree.date("day")).hasToString("Optional[2026-11-24]");
        assertThat(tree.texts("words")).containsExactly("one", "two");
        assertThat(tree.integers("numbers", 1, 45)).containsExactly(1, 45);
        assertThat(tree.localized("text").in("de")).isEqualTo("Krankenhaus");
        tree.reportUnknownKeys();
        assertThat(problems).isEmpty();
    }

    /** Each row: a line of YAML, and the code and the pointer of the problem that asking for it gives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other: 1          | yaml.missing | /beds
            beds:             | yaml.missing | /beds
            beds: many        | yaml.type    | /beds
            beds: 3.5         | yaml.type    | /beds
            beds: 99999999999 | yaml.type    | /beds
            beds: 0           | yaml.range   | /beds
            beds: [1]         | yaml.type    | /beds
            """)
    void reportsAWholeNumberThatCannotBeUsed(String line, String code, String place) {
        tree("schema: 1\n" + line + "\n").integer("beds", 1, 100);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location().place()).isEqualTo(place);
        });
    }

    /** Each row: a value that is not a usable number. */
    @ParameterizedTest
    @CsvSource({"1e999", "-1", "'0,5'", "a lot"})
    void reportsANumberThatCannotBeUsed(String value) {
        assertThat(tree("schema: 1\nfactor: " + value + "\n").number("factor", 0, 1))
                .isZero();
        assertThat(problems).hasSize(1);
    }

    @Test
    void reportsKeysThatNobodyAskedForAtAnyDepth() {
        YamlTree tree = tree("""
                schema: 1
                solutons: {}
                cost: {one_of: 5, one_off: 6}
                """);
        tree.map("cost").number("one_off", 0, 10);
        tree.reportUnknownKeys();
        assertThat(problems)
                .extracting(problem -> problem.location().place())
                .containsExactly("/solutons", "/cost/one_of");
    }

    @Test
    void leavesOutTheEntryWithAnErrorAndKeepsTheRest() {
        YamlTree tree = tree("""
                schema: 1
                entries:
                  a: {size: 1}
                  b: {size: big}
                  c: 7
                  d: {size: 4}
                """);
        assertThat(tree.each("entries", (entry, id) -> id + entry.integer("size", 1, 9)))
                .containsExactly("a1", "d4");
        assertThat(problems)
                .extracting(problem -> problem.location().place())
                .containsExactly("/entries/b/size", "/entries/c");
    }

    @Test
    void aMissingMapIsReportedOnceAndNotAgainForItsKeys() {
        YamlTree cost = tree("schema: 1\n").map("cost");
        assertThat(cost.number("one_off", 0, 10)).isZero();
        assertThat(problems).extracting(Problem::code).containsExactly("yaml.missing");
    }

    @Test
    void anUnknownSchemaGivesAnEmptyTree() {
        assertThat(tree("schema: 2\nname: x\n").has("name")).isFalse();
        assertThat(problems).extracting(Problem::code).containsExactly("yaml.schema");
    }

    /** Each row: a file that is refused as a whole, and the code of the reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: &x [1]\\nb: *x\\n'        | yaml.alias
            'a: 1\\na: 2\\n'              | yaml.broken
            'a: 1\\n---\\nb: 2\\n'        | yaml.broken
            'a: [1\\n'                    | yaml.broken
            'a: .nan\\n'                   | yaml.broken
            '- 1\\n'                      | yaml.no-map
            ''                            | yaml.no-map
            """)
    void refusesWhatIsBrokenOrAmbiguous(String content, String code) {
        tree(content == null ? "" : content.replace("\\n", "\n"));
        assertThat(problems).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void refusesDeepNestingLongTextsLargeFilesAndOtherEncodings() throws IOException {
        assertThat(codes("a: " + "[".repeat(200) + "]".repeat(200))).containsExactly("yaml.broken");
        assertThat(codes("a: " + "x".repeat(YamlFile.MAX_TEXT + 1))).containsExactly("yaml.long-text");
        assertThat(codes("#".repeat(YamlFile.MAX_BYTES + 1))).containsExactly("yaml.too-large");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "a: für".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(YamlFile.read(latin).problems()).extracting(Problem::code).containsExactly("yaml.encoding");
        assertThat(YamlFile.read(folder.resolve("none.yaml")).problems())
                .extracting(Problem::code)
                .containsExactly("yaml.absent");
    }

    private List<String> codes(String content) {
        return YamlFile.read(file(content)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private YamlTree tree(String content) {
        return YamlTree.read(file(content), 1, problems);
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("test.yaml"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
