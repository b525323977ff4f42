package org.wardround.report.explain;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Currency;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Words;
import tools.jackson.databind.JsonNode;

/** What is said of each thing. */
final class Sayings {
    private final Words words;

    private Sayings(Words words) {
        this.words = words;
    }

    static Sayings of(JsonNode result, String language) {
        JsonNode hospital = result.path("hospital");
        double rate = hospital.path("euros_per_unit").asDouble(1);
        String code = hospital.path("currency").asString("EUR");
        return new Sayings(new Words(language, new Currency(code, rate > 0 ? rate : 1)));
    }

    String title(Thing thing) {
        JsonNode node = thing.node();
        return switch (thing.kind()) {
            case "numbers" -> words.say("explain.number", thing.id(), value(node));
            case "findings" ->
                words.say(
                        "explain.finding",
                        thing.id(),
                        said(node.path("subject")),
                        node.path("criticality").asInt());
            case "challenges" ->
                words.say(
                        node.path("known").asBoolean() ? "explain.challenge" : "explain.challenge.not-known",
                        thing.id(),
                        said(node.path("title")),
                        node.path("criticality").asInt(0));
            case "duties" ->
                words.say(
                        "explain.duty",
                        thing.id(),
                        text(node, "article"),
                        said(node.path("title")),
                        said(node.path("state")));
            case "scenarios", "solutions" -> words.say("explain.named", thing.id(), said(node.path("name")));
            case "inputs" ->
                words.say(
                        "explain.input",
                        thing.id(),
                        said(node.path("name")),
                        words.sayOrId("origin", text(node, "origin")));
            case "sources" ->
                words.say(
                        "explain.source",
                        thing.id(),
                        text(node, "citation"),
                        words.sayOrId("grade", text(node, "grade")));
            default -> thing.id();
        };
    }

    List<String> details(Thing thing) {
        JsonNode node = thing.node();
        return switch (thing.kind()) {
            case "numbers" -> List.of(words.say("explain.rule", words.sayOrId("rule", text(node, "rule"))));
            case "findings" -> finding(node);
            case "solutions" -> node.path("why").isMissingNode() ? List.of() : List.of(said(node.path("why")));
            case "scenarios" -> factors(node);
            case "sources" -> text(node, "address").isEmpty() ? List.of() : List.of(text(node, "address"));
            default -> List.of();
        };
    }

    private List<String> finding(JsonNode node) {
        List<String> details = new ArrayList<>();
        details.add(said(node.path("reason")));
        details.add(words.say("explain.path", said(node.path("path_in_words"))));
        details.add(words.say("explain.advice", said(node.path("what_to_do"))));
        if (node.path("line").asInt(0) > 0) {
            details.add(words.say(
                    "explain.row",
                    text(node, "file"),
                    Integer.toString(node.path("line").asInt())));
        }
        return details;
    }

    private List<String> factors(JsonNode node) {
        List<String> details = new ArrayList<>();
        for (JsonNode factor : node.path("factors")) {
            details.add(words.say(
                    "explain.factor",
                    words.amounts().small(factor.path("factor").asDouble(1)),
                    words.sayOrId("factor", text(factor, "kind")),
                    text(factor, "id"),
                    text(factor, "detail")));
        }
        return details;
    }

    /** What is said of an id that stands for a whole input, or leads nowhere. */
    String plain(String id) {
        return words.sayOrId("explain.input", Clean.line(id));
    }

    String more(int number) {
        return words.say("annex.from.more", number);
    }

    private String value(JsonNode node) {
        double value = node.path("value").asDouble(0);
        return switch (text(node, "unit")) {
            case "euros" -> words.amounts().exact(value);
            case "euros_per_year" ->
                words.say("explain.per-year", words.amounts().exact(value));
            case "share" -> words.amounts().decimal(value * 100, 1) + " %";
            case "count", "level" -> words.amounts().count(Math.round(value));
            default -> words.amounts().small(value) + " " + words.sayOrId("unit", text(node, "unit"));
        };
    }

    private String said(JsonNode languages) {
        JsonNode text = languages.path(words.language());
        return Clean.line(text.isMissingNode() ? languages.path("en").asString("") : text.asString(""), 600);
    }

    private static String text(JsonNode node, String name) {
        return Clean.line(node.path(name).asString(""), 600);
    }
}
