package org.wardround.formats.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Goes through JSON text value by value, without a tree. Whoever reads takes every value at hand by one of the methods
 * that return values, or passes over it. What is not there gives an empty value; a value of the wrong type gives an empty
 * value and a warning; a known key that stands twice in one object is reported.
 */
public final class JsonCursor {

    private final JsonParser parser;
    private final ProblemLog log;
    private final SharedTexts shared;
    private final RepeatedLists lists;
    private final Pending pending = new Pending();
    private long[] seen = new long[16];
    private int depth;
    private String key = "";
    private int index;

    private JsonCursor(JsonParser parser, byte[] utf8, ProblemLog log) {
        this.parser = parser;
        this.shared = new SharedTexts(utf8);
        this.lists = new RepeatedLists(utf8);
        this.log = log;
    }

    /**
     * Reads one JSON value.
     *
     * @param utf8 the whole text in valid UTF-8
     * @param log gets values of wrong types and repeated keys
     * @param reader takes the value at hand
     * @param <T> what it makes of it
     * @return what was made; empty when the text is not one JSON value within the limits, and {@link JsonText} says why
     */
    public static <T> Optional<T> read(byte[] utf8, ProblemLog log, Function<JsonCursor, T> reader) {
        try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            T value = reader.apply(new JsonCursor(parser, utf8, log));
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException ignored) {
            return Optional.empty();
        }
    }

    /**
     * The first key of a text that begins as an object, without a look at the rest.
     *
     * @param utf8 the text
     * @return the key; empty when there is none, when it is written with escapes, or when the text is no object
     */
    public static String firstKey(byte[] utf8) {
        int brace = pastBlanks(utf8, 0);
        int quote = brace < utf8.length && utf8[brace] == '{' ? pastBlanks(utf8, brace + 1) : utf8.length;
        int end = quote + 1;
        while (end < utf8.length && utf8[end] != '"' && utf8[end] != '\\') {
            end++;
        }
        return end < utf8.length && utf8[quote] == '"' && utf8[end] == '"'
                ? new String(utf8, quote + 1, end - quote - 1, StandardCharsets.UTF_8)
                : "";
    }

    private static int pastBlanks(byte[] utf8, int from) {
        int at = from;
        while (at < utf8.length && (utf8[at] == ' ' || utf8[at] == '\n' || utf8[at] == '\r' || utf8[at] == '\t')) {
            at++;
        }
        return at;
    }

    /**
     * Whether there is a value at hand that is not null.
     *
     * @return true when there is
     */
    public boolean present() {
        return parser.currentToken() != JsonToken.VALUE_NULL;
    }

    /**
     * Whether the value at hand is an object.
     *
     * @return true when it is
     */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Enters the object at hand.
     *
     * @return false when it is none; then it has been passed over
     */
    public boolean object() {
        if (!isObject()) {
            wrongType("an object");
            return false;
        }
        depth++;
        if (depth == seen.length) {
            seen = Arrays.copyOf(seen, depth * 2);
        }
        seen[depth] = 0;
        return true;
    }

    /**
     * Goes to the next member of the object that was entered last, passing over those that are not asked for.
     *
     * @param keys keys of the members to read
     * @return true when there is one, and its value is at hand
     */
    public boolean next(JsonKeys keys) {
        while (true) {
            int match = parser.nextNameMatch(keys.matcher());
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                depth--;
                return false;
            }
            parser.nextToken();
            if (match >= 0) {
                key = keys.name(match);
                index = match;
                mark(1L << match);
                return true;
            }
            parser.skipChildren();
        }
    }

    private void mark(long bit) {
        if ((seen[depth] & bit) != 0) {
            log.warning(
                    "feeds.json-duplicate-key",
                    pointer(),
                    "The key \"" + Excerpt.of(key) + "\" stands twice in one object; the last one was used.");
        }
        seen[depth] |= bit;
    }

    /**
     * The key of the member whose value is at hand.
     *
     * @return as written
     */
    public String key() {
        return key;
    }

    /**
     * Which of the keys that were asked for it is.
     *
     * @return its number, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Reads a list.
     *
     * @param item takes the value at hand
     * @param <T> what it makes of it
     * @return what was made of each, in order; empty when there is no list
     */
    public <T> List<T> list(Function<JsonCursor, T> item) {
        if (!isList()) {
            return List.of();
        }
        int from = pending.size();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            pending.add(item.apply(this));
        }
        return pending.takeFrom(from);
    }

    private boolean isList() {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        wrongType("a list");
        return false;
    }

    /**
     * Reads a list of texts. Equal lists of a document are kept once.
     *
     * @return the texts, in order, also empty ones; empty when there is no list
     */
    public List<String> texts() {
        if (!isList()) {
            return List.of();
        }
        return lists.list(parser, pending, this::repeated);
    }

    /**
     * The text at hand. A number counts as its text.
     *
     * @return as written; empty when there is none
     */
    public String text() {
        return parser.currentToken() == JsonToken.VALUE_STRING ? shared.once(parser) : number(parser.currentToken());
    }

    /**
     * A text as the others, but one that documents repeat: equal ones are kept once.
     *
     * @return as written; empty when there is none
     */
    public String repeated() {
        return parser.currentToken() == JsonToken.VALUE_STRING ? shared.text(parser) : number(parser.currentToken());
    }

    private String number(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> parser.getNumberValue().toString();
            case VALUE_NUMBER_FLOAT -> Double.toString(parser.getDoubleValue());
            default -> {
                wrongType("text");
                yield "";
            }
        };
    }

    /**
     * The number at hand.
     *
     * @return the number; not-a-number when there is none
     */
    public double number() {
        if (parser.currentToken().isNumeric()) {
            return parser.getDoubleValue();
        }
        wrongType("a number");
        return Double.NaN;
    }

    /** Passes over the value at hand. */
    public void skip() {
        parser.skipChildren();
    }

    private void wrongType(String wanted) {
        if (present()) {
            log.warning(
                    "feeds.json-type",
                    pointer(),
                    "Here should stand " + wanted + ", but there is something else; it was left out.");
            parser.skipChildren();
        }
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
