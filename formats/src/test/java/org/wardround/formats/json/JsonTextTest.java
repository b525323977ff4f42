package org.wardround.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;

final class JsonTextTest {

    private final ProblemLog log = new ProblemLog("f.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // gocsaf/csaf#654: text after the closing brace
                "{\"a\":{}} trailing; feeds.json-after-end; character 8",
                // a second value
                "{} {}; feeds.json-after-end; character 2",
                // cut off
                "{\"a\": [1, 2; feeds.json-broken; line 1, column 12",
                // no JSON
                "{a: 1}; feeds.json-broken; line 1",
                // nothing
                "` `; feeds.empty; nothing",
            })
    void brokenTextIsRefusedWithItsPlace(String text, String code, String place) {
        assertThat(JsonText.tree(text, log)).isEmpty();
        assertThat(log.toList()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence()).contains(place);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\": [1, 2; the text ends before it is complete",
                "{\"a\": \"b; the text ends before it is complete",
                "{a: 1}; \"a\" stands where it cannot",
                "{\"a\": 1,}; \"}\" stands where it cannot",
                "{\"a\": yes}; \"yes\" is no value",
                "{\"a\": 01}; a number is not written as JSON has it",
                "{\"a\": \"\\q\"}; a backslash in a text",
                "<html>; \"<\" stands where it cannot"
            })
    void whyItIsBrokenIsSaidInWordsOfPeople(String text, String said) {
        assertThat(JsonText.tree(text, log)).isEmpty();
        assertThat(log.toList())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains(said)
                        .doesNotContain("code ", "start marker", "Source", "Stream", "`", "was expecting"));
    }

    @Test
    void brokenTextIsReportedAtThePointerWhereItBreaks() {
        assertThat(JsonText.tree("{\"a\": {\"b\": [1, x]}}", log)).isEmpty();
        assertThat(log.toList())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().place()).startsWith("/a/b"));
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAndTheLastIsUsed() {
        assertThat(JsonText.tree("{\"a\": {\"b\": 1, \"b\": 2}}", log))
                .hasValueSatisfying(
                        node -> assertThat(node.at("/a/b").intValue()).isEqualTo(2));
        assertThat(log.toList()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("feeds.json-duplicate-key");
            assertThat(problem.location().place()).isEqualTo("/a/b");
        });
    }

    @ParameterizedTest
    @CsvSource({
        // object in object: the limit itself is fine, one more is not
        "nested, 300, true",
        "nested, 301, false",
        "string, 5000000, true",
        "string, 5000001, false",
        "number, 400, true",
        "number, 401, false",
        // each value and both brackets are a token
        "values, 3999998, true",
        "values, 3999999, false",
    })
    void limitsAreKept(String what, int size, boolean read) {
        String text = switch (what) {
            case "nested" -> "[".repeat(size) + "]".repeat(size);
            case "string" -> "[\"" + "a".repeat(size) + "\"]";
            case "values" -> "[" + "0,".repeat(size - 1) + "0]";
            default -> "[" + "1".repeat(size) + "]";
        };

        assertThat(JsonText.tree(text, log).isPresent()).isEqualTo(read);
        assertThat(log.toList().stream().map(Problem::code))
                .isEqualTo(read ? java.util.List.of() : java.util.List.of("feeds.json-limit"));
    }

    @Test
    void longKeysAreRefused() {
        assertThat(JsonText.tree("{\"" + "k".repeat(JsonText.MAX_KEY + 1) + "\": 1}", log))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true", // Dependency-Track#1214: a mark in front was refused
        "UTF-16BE, true",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16LE, false",
    })
    void textIsReadInEveryUnicodeForm(String charset, boolean marked) {
        byte[] bytes = ((marked ? "\uFEFF" : "") + "{\"ä\": \"€\"}").getBytes(Charset.forName(charset));

        assertThat(StrictText.of(bytes, log)).contains("{\"ä\": \"€\"}");
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void aByteThatIsNoUnicodeIsNamed() {
        byte[] bytes = "{\"a\": \"München\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(StrictText.of(bytes, log)).isEmpty();
        assertThat(log.toList())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().place()).isEqualTo("byte 8"));
    }

    @Test
    void aFileThatIsWrongEverywhereDoesNotFillTheMemory() {
        for (int i = 0; i < ProblemLog.KEPT_PER_CODE + 7; i++) {
            log.warning("code", "/" + i, "Wrong.");
        }

        assertThat(log.toList()).hasSize(ProblemLog.KEPT_PER_CODE + 1);
        assertThat(log.toList().getLast().sentence()).contains("7 more places");
    }
}
