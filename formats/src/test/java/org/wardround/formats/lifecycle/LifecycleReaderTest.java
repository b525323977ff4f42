package org.wardround.formats.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

final class LifecycleReaderTest {

    private static final EndOfLife DAY = new EndOfLife.On(LocalDate.of(2029, 1, 9));

    private final ProblemLog log = new ProblemLog("lists/windows.json");

    @Test
    void aCollectionOfProductPagesIsRead() {
        LifecycleList list = read("""
                {"_source": "endoflife.date (2026-08-22)", "products": [{"product": "w", "title": "Windows",
                  "identifiers": [{"purl": "pkg:a/b"}, {"cpe": "cpe:/o:m:w"}, {"repology": "w"}],
                  "releases": [{"cycle": "10-1809-e-lts", "label": "10 1809", "eol": "2029-01-09", "eoes": true, "latest": "10.0"},
                    {"cycle": "11", "eol": false}, {"cycle": "8", "eol": true}, {"cycle": "7"}]}]}""");

        assertThat(list)
                .isEqualTo(new LifecycleList(
                        "2026-08-22",
                        List.of(new Lifecycle(
                                "w",
                                "Windows",
                                List.of("pkg:a/b", "cpe:/o:m:w"),
                                List.of(
                                        new Cycle("10-1809-e-lts", "10 1809", DAY, new EndOfLife.Ended(), "10.0"),
                                        new Cycle("11", "", new EndOfLife.Open(), new EndOfLife.NotKnown(), ""),
                                        new Cycle("8", "", new EndOfLife.Ended(), new EndOfLife.NotKnown(), ""),
                                        new Cycle("7", "", new EndOfLife.NotKnown(), new EndOfLife.NotKnown(), ""))))));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void bothFormsOfTheApiAreRead() {
        String product = """
                {"name": "w", "label": "Windows", "identifiers": [{"type": "purl", "id": "pkg:a/b"}, {"type": "repology", "id": "w"}],
                 "releases": [{"name": "10", "label": "10", "isEol": false, "eolFrom": "2029-01-09", "isEoes": null,
                   "latest": {"name": "10.0", "date": "2024-01-01"}}]}""";
        Lifecycle windows = new Lifecycle(
                "w",
                "Windows",
                List.of("pkg:a/b"),
                List.of(new Cycle("10", "10", DAY, new EndOfLife.NotKnown(), "10.0")));

        assertThat(read("{\"generated_at\": \"2026-08-22T00:00:00+00:00\", \"result\": [" + product + "]}"))
                .isEqualTo(new LifecycleList("2026-08-22", List.of(windows)));
        assertThat(read("{\"last_modified\": \"2026-08-22T00:00:00+00:00\", \"result\": " + product + "}"))
                .isEqualTo(new LifecycleList("2026-08-22", List.of(windows)));
    }

    @Test
    void theOlderApiNamesItsProductByTheFile() {
        LifecycleList list = read("[{\"cycle\": \"10\", \"eol\": \"2029-01-09\", \"latest\": \"10.0\"}]");

        assertThat(list.lifecycles())
                .containsExactly(new Lifecycle(
                        "windows",
                        "windows",
                        List.of(),
                        List.of(new Cycle("10", "", DAY, new EndOfLife.NotKnown(), "10.0"))));
    }

    @Test
    void aDayThatIsNoneCountsAsNotKnown() {
        LifecycleList list = read("[{\"cycle\": \"10\", \"eol\": \"2029-02-30\"}, {\"eol\": true}]");

        assertThat(list.lifecycles().getFirst().cycles())
                .containsExactly(new Cycle("10", "", new EndOfLife.NotKnown(), new EndOfLife.NotKnown(), ""));
        assertThat(log.toList()).extracting(Problem::code).containsExactly("lifecycle.date", "lifecycle.no-release");
    }

    private LifecycleList read(String text) {
        JsonNode node = JsonText.tree(text, log).orElseThrow();
        assertThat(LifecycleReader.recognises(node)).isTrue();
        return LifecycleReader.read(node, log);
    }
}
