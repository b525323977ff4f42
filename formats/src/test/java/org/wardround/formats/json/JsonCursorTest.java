package org.wardround.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Problem;

final class JsonCursorTest {

    private static final JsonKeys KEYS = JsonKeys.of("a", "list", "inner");

    private final ProblemLog log = new ProblemLog("a.json");

    @Test
    void onlyMembersThatAreAskedForAreMet() {
        assertThat(texts("{'b': {'a': 1, 'x': [{'a': 2}]}, 'a': 'here', 'c': [1, 2]}"))
                .contains(List.of("here"));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAndBothValuesAreMet() {
        assertThat(texts("{'a': 'first', 'b': 0, 'a': 'last'}")).contains(List.of("first", "last"));
        assertThat(log.toList())
                .extracting(Problem::code, problem -> problem.location().place())
                .containsExactly(tuple("feeds.json-duplicate-key", "/a"));
    }

    @Test
    void theSameKeyInAnotherObjectIsNoRepetition() {
        assertThat(texts("{'inner': {'a': 'below'}, 'a': 'above'}")).contains(List.of("below", "above"));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void aNumberCountsAsItsText() {
        assertThat(texts("{'list': [7, 1.50, -0, 12345678901234567890]}"))
                .contains(List.of("7", "1.5", "0", "12345678901234567890"));
    }

    @Test
    void whatIsNoTextIsReportedWhereverItStands() {
        assertThat(texts("{'list': ['x', {}], 'inner': {'list': ['x', {}]}, 'a': [true]}"))
                .contains(List.of("x", "", "x", "", ""));
        assertThat(log.toList())
                .extracting(problem -> problem.location().place())
                .containsExactly("/list/1", "/inner/list/1", "/a");
    }

    @Test
    void nothingIsSaidOfNull() {
        assertThat(texts("{'a': null, 'list': null}")).contains(List.of(""));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void textsThatBeginAlikeStayApart() {
        assertThat(texts("{'list': ['say ~'one~'', 'say ~'two~'', 'say ~'one~'', '~~', 'C:~~x', '', 'é', '~u00e9']}"
                        .replace('~', '\\')))
                .contains(List.of("say \"one\"", "say \"two\"", "say \"one\"", "\\", "C:\\x", "", "é", "é"));
    }

    @Test
    void equalTextsAndListsOfADocumentAreKeptOnce() {
        List<List<String>> met = new ArrayList<>();
        read(
                "{'list': ['P-000000001', 'P-2'], 'inner': {'list': ['P-000000001', 'P-2']}, 'a': ['P-000000001']}",
                in -> {
                    collectLists(in, met);
                    return met;
                });

        assertThat(met.get(1)).isSameAs(met.get(0));
        assertThat(met.get(2).getFirst()).isSameAs(met.get(0).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "{'a': 'x'", // cut off
                "{'a': 'x'} {}", // something behind the end
                "{'a': 'x', 'b': [1, }", // broken in what is passed over
                "{'a': 'x', 'b': '~q'}", // no such escape
            })
    void whatIsNotOneValueGivesNothing(String json) {
        assertThat(texts(json.replace('~', '\\'))).isEmpty();
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void whatIsNestedTooDeepGivesNothing() {
        int depth = JsonText.MAX_DEPTH + 1;
        assertThat(texts("{'b': " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                .isEmpty();
    }

    @Test
    void theFirstKeyIsToldWithoutTheRest() {
        assertThat(JsonCursor.firstKey("{\"document\": [1, }".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("document");
        assertThat(JsonCursor.firstKey("[1]".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private Optional<List<String>> texts(String json) {
        List<String> found = new ArrayList<>();
        return read(json, in -> {
            collect(in, found);
            return found;
        });
    }

    private <T> Optional<T> read(String json, Function<JsonCursor, T> reader) {
        return JsonCursor.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), log, reader);
    }

    private static void collect(JsonCursor in, List<String> found) {
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "a" -> found.add(in.repeated());
                    case "list" -> found.addAll(in.texts());
                    default -> collect(in, found);
                }
            }
        }
    }

    private static void collectLists(JsonCursor in, List<List<String>> found) {
        in.object();
        while (in.next(KEYS)) {
            switch (in.key()) {
                case "inner" -> collectLists(in, found);
                default -> found.add(in.texts());
            }
        }
    }
}
