package org.wardround.formats.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes through JSON text value by value, without a tree. Whoever reads takes every value at hand by one of the methods
 * that return values, or passes over it. What is not there gives an empty value; a value of the wrong type gives an empty
 * value and a warning; a known key that stands twice in one object is reported.
 */
public final class JsonCursor {

    private final byte[] utf8;
    private final JsonScanner scanner;
    private final ProblemLog log;
    private final SharedTexts shared;
    private final RepeatedLists lists;
    private final Pending pending = new Pending();
    private long[] seen = new long[16];
    private int depth;
    private String key = "";
    private int index;

    private JsonCursor(JsonScanner scanner, byte[] utf8, ProblemLog log) {
        this.scanner = scanner;
        this.utf8 = utf8;
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
        JsonScanner scanner = new JsonScanner(utf8);
        try {
            scanner.value();
            T value = reader.apply(new JsonCursor(scanner, utf8, log));
            return scanner.ended() ? Optional.of(value) : Optional.empty();
        } catch (NotJson ignored) {
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
        return scanner.kind() != JsonKind.NULL;
    }

    /**
     * Whether the value at hand is an object.
     *
     * @return true when it is
     */
    public boolean isObject() {
        return scanner.kind() == JsonKind.OBJECT;
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
        scanner.enter();
        return true;
    }

    /**
     * Goes to the next member of the object that was entered last, passing over those that are not asked for.
     *
     * @param keys keys of the members to read
     * @return true when there is one, and its value is at hand
     */
    public boolean next(JsonKeys keys) {
        while (scanner.member()) {
            int match = keys.match(scanner, utf8);
            scanner.memberValue();
            if (match >= 0) {
                key = keys.name(match);
                index = match;
                mark(1L << match);
                return true;
            }
            scanner.skip();
        }
        depth--;
        return false;
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
        scanner.enter();
        while (scanner.item()) {
            pending.add(item.apply(this));
        }
        return pending.takeFrom(from);
    }

    private boolean isList() {
        if (scanner.kind() == JsonKind.LIST) {
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
        return lists.list(scanner, pending, this::repeated);
    }

    /**
     * The text at hand. A number counts as its text.
     *
     * @return as written; empty when there is none
     */
    public String text() {
        return scanner.kind() == JsonKind.TEXT ? scanner.text() : written();
    }

    /**
     * A text as the others, but one that documents repeat: equal ones are kept once.
     *
     * @return as written; empty when there is none
     */
    public String repeated() {
        return scanner.kind() == JsonKind.TEXT ? shared.text(scanner) : written();
    }

    private String written() {
        return switch (scanner.kind()) {
            case INTEGER -> scanner.text().equals("-0") ? "0" : scanner.text();
            case FRACTION -> Double.toString(Double.parseDouble(scanner.text()));
            case OBJECT, LIST, TEXT, TRUTH, NULL -> {
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
        return switch (scanner.kind()) {
            case INTEGER, FRACTION -> Double.parseDouble(written());
            case OBJECT, LIST, TEXT, TRUTH, NULL -> {
                wrongType("a number");
                yield Double.NaN;
            }
        };
    }

    /** Passes over the value at hand. */
    public void skip() {
        scanner.skip();
    }

    private void wrongType(String wanted) {
        if (present()) {
            log.warning(
                    "feeds.json-type",
                    pointer(),
                    "Here should stand " + wanted + ", but there is something else; it was left out.");
            scanner.skip();
        }
    }

    private String pointer() {
        return scanner.pointer();
    }
}
