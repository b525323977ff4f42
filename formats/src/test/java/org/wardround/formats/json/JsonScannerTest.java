package org.wardround.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner takes exactly what Jackson takes with the same limits, and reads the same in it. */
final class JsonScannerTest {

    private static final List<String> SEEDS = List.of(
            "{\"a\": [1, -2.5e+3, true, false, null, \"x\\u00e9\\n\\\"y\\\\\"], \"b\": {\"c\": {}, \"d\": []}}",
            "[[[\"deep\", [], {}]], {\"key\": \"a text of more than sixteen letters\"}, 0, -0, 10, 1e9]",
            "{\"document\": {\"title\": \"ä€😀 and more text\", \"lang\": \"de\"},\n\t \"list\":\r\n[ \"a\" , \"b\" ]}",
            " \"a root text\" ",
            "-12.5");
    private static final String LETTERS = "{}[]\":,\\/ \n\t0123456789.eE+-truefalsnbu\u0001xé";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "-",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "+1",
                "-0",
                "00",
                "1 2",
                "1x",
                "0x1",
                "1.0.0", // numbers
                "tru",
                "truex",
                "nul",
                "nulll",
                "True",
                "NaN",
                "Infinity", // words
                "\"\\u12G4\"",
                "\"\\u12\"",
                "\"\\x\"",
                "\"\\\"",
                "\"a\tb\"",
                "\"a\u007fb\"",
                "\"\\uD800\"",
                "\"", // texts
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "[",
                "]",
                "[}",
                "[1}",
                "[]]", // lists
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{a:1}",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{1:2}",
                "{\"a\"}",
                "{]", // objects
                "'a'",
                "// no\n1",
                "/* no */ 1",
                "# no\n1",
                "\uFEFF1",
                "\u00a01",
                "\f1",
                "1\u0000",
                "",
                " ",
                "\"\" \"\""
            })
    void oddTextsAreTakenOrRefusedAsByJackson(String json) {
        compare(json);
    }

    @Test
    void changedTextsAreTakenOrRefusedAsByJackson() {
        Random random = new Random(17);
        int taken = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                String letter = LETTERS.substring(0, random.nextInt(LETTERS.length()) + 1);
                char other = letter.charAt(letter.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, other);
                    case 1 -> text.insert(at, other);
                    default -> text.deleteCharAt(at);
                }
            }
            taken += compare(text.toString()) ? 1 : 0;
        }
        assertThat(taken).isBetween(5_000, 55_000);
    }

    @Test
    void textsWithEscapesSayWhatTheySayToJackson() {
        Random random = new Random(19);
        String[] pieces = {
            "\\u00e9", "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\ud83d\\ude00", "é", "😀", "a"
        };
        for (int round = 0; round < 5_000; round++) {
            StringBuilder json = new StringBuilder("[\"");
            for (int i = random.nextInt(30); i > 0; i--) {
                json.append(random.nextBoolean() ? "plain" : pieces[random.nextInt(pieces.length)]);
            }
            json.append("\"]");
            assertThat(texts(json.toString())).contains(List.of(jackson(json.toString())));
        }
    }

    @Test
    void theLimitsOfOtherReadersHold() {
        assertThat(taken("\"" + "x".repeat(JsonText.MAX_STRING) + "\"")).isTrue();
        assertThat(taken("\"" + "é".repeat(JsonText.MAX_STRING) + "\"")).isTrue();
        assertThat(taken("\"" + "x".repeat(JsonText.MAX_STRING + 1) + "\"")).isFalse();
        assertThat(taken("{\"" + "k".repeat(JsonText.MAX_KEY) + "\":1}")).isTrue();
        assertThat(taken("{\"" + "k".repeat(JsonText.MAX_KEY + 1) + "\":1}")).isFalse();
        assertThat(taken("1".repeat(JsonText.MAX_NUMBER))).isTrue();
        assertThat(taken("1".repeat(JsonText.MAX_NUMBER + 1))).isFalse();
        assertThat(taken("[" + "1,".repeat((int) JsonText.MAX_TOKENS - 3) + "1]"))
                .isTrue();
        assertThat(taken("[" + "1,".repeat((int) JsonText.MAX_TOKENS - 2) + "1]"))
                .isFalse();
        assertThat(taken("[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH)))
                .isTrue();
        assertThat(taken("[".repeat(JsonText.MAX_DEPTH + 1) + "]".repeat(JsonText.MAX_DEPTH + 1)))
                .isFalse();
    }

    private static boolean compare(String json) {
        boolean taken = taken(json);
        assertThat(taken)
                .as(json)
                .isEqualTo(JsonText.tree(json, new ProblemLog("a.json")).isPresent());
        return taken;
    }

    private static boolean taken(String json) {
        return JsonCursor.read(bytes(json), new ProblemLog("a.json"), in -> {
                    in.skip();
                    return "";
                })
                .isPresent();
    }

    private static Optional<List<String>> texts(String json) {
        return JsonCursor.read(bytes(json), new ProblemLog("a.json"), JsonCursor::texts);
    }

    private static String jackson(String json) {
        return JsonText.tree(json, new ProblemLog("a.json"))
                .orElseThrow()
                .get(0)
                .stringValue();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
