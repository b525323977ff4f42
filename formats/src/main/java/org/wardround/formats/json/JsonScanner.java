package org.wardround.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Goes through bytes of JSON value by value, as strictly as RFC 8259 and within the limits of {@link JsonText}. It says
 * where a text or a number stands, so that what nobody asks for is checked and never decoded. Bytes must be valid UTF-8.
 */
final class JsonScanner {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BLANKS = 0x2020202020202020L;
    private static final int NOTHING_LEFT = -1;

    private final byte[] bytes;
    private final StringEnds strings;
    private final JsonLevels levels = new JsonLevels();
    private JsonKind kind = JsonKind.NULL;
    private boolean plain;
    private int at;
    private int from;
    private int to;
    private long tokens;

    JsonScanner(byte[] bytes) {
        this.bytes = bytes;
        this.strings = new StringEnds(bytes);
    }

    /** What the value at hand is; {@link JsonKind#NULL} too where an object or a list has been entered or passed over. */
    JsonKind kind() {
        return kind;
    }

    /** Where the text or the number at hand begins, without quotation marks; the bracket of a list. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Whether the text at hand is ASCII without escapes. */
    boolean isPlain() {
        return plain;
    }

    /** Where the scanner is. */
    int at() {
        return at;
    }

    /** JSON pointer of the value at hand. */
    String pointer() {
        return levels.pointer(bytes);
    }

    /** The text at hand; a number as it is written. */
    String text() {
        if (plain) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        return Escapes.text(bytes, from, to);
    }

    /** Goes to the next value. */
    void value() {
        int first = pastBlanks();
        count();
        from = at;
        switch (first) {
            case '"' -> {
                kind = JsonKind.TEXT;
                string(JsonText.MAX_STRING);
            }
            case '{' -> {
                kind = JsonKind.OBJECT;
                at++;
            }
            case '[' -> {
                kind = JsonKind.LIST;
                at++;
            }
            case 't' -> word("true", JsonKind.TRUTH);
            case 'f' -> word("false", JsonKind.TRUTH);
            case 'n' -> word("null", JsonKind.NULL);
            default -> number();
        }
    }

    /** Enters the object or the list at hand. */
    void enter() {
        levels.open(kind == JsonKind.OBJECT);
        kind = JsonKind.NULL;
    }

    /** Goes to the next member of the object, and to its key; false, and outside of it, where there is none. */
    boolean member() {
        if (!another('}')) {
            return false;
        }
        if (pastBlanks() != '"') {
            throw new NotJson();
        }
        count();
        string(JsonText.MAX_KEY);
        levels.key(from, to);
        return true;
    }

    /** Goes from the key to its value. */
    void memberValue() {
        if (pastBlanks() != ':') {
            throw new NotJson();
        }
        at++;
        value();
    }

    /** Goes to the next item of the list; false, and outside of it, where there is none. */
    boolean item() {
        if (!another(']')) {
            return false;
        }
        value();
        return true;
    }

    /** Passes over the value at hand. */
    void skip() {
        if (!kind.holdsOthers()) {
            return;
        }
        int outside = levels.depth();
        enter();
        while (levels.depth() > outside) {
            boolean more;
            if (levels.inObject()) {
                more = member();
                if (more) {
                    memberValue();
                }
            } else {
                more = item();
            }
            if (more && kind.holdsOthers()) {
                enter();
            }
        }
    }

    /** Goes behind a list at hand whose bytes are known. */
    void leap(int end, long tokensThere) {
        at = end;
        tokens += tokensThere;
        kind = JsonKind.NULL;
    }

    /** How many values, keys and brackets there were. */
    long tokens() {
        return tokens;
    }

    /** Whether nothing is left. */
    boolean ended() {
        return !kind.holdsOthers() && levels.depth() == 0 && pastBlanks() == NOTHING_LEFT;
    }

    private boolean another(char end) {
        int next = pastBlanks();
        if (next == end) {
            at++;
            count();
            levels.close();
            kind = JsonKind.NULL;
            return false;
        }
        if (!levels.isEmpty()) {
            if (next != ',') {
                throw new NotJson();
            }
            at++;
        }
        levels.next();
        return true;
    }

    private void count() {
        tokens++;
        if (tokens > JsonText.MAX_TOKENS) {
            throw new NotJson();
        }
    }

    private void string(int longest) {
        from = at + 1;
        to = strings.end(from);
        plain = strings.wasPlain();
        at = to + 1;
        if (to - from > longest && text().length() > longest) {
            throw new NotJson();
        }
    }

    private void word(String word, JsonKind meaning) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                throw new NotJson();
            }
        }
        at += word.length();
        kind = meaning;
    }

    private void number() {
        kind = JsonKind.INTEGER;
        at += peek() == '-' ? 1 : 0;
        int first = at;
        boolean zero = peek() == '0';
        digits();
        boolean padded = zero && at > first + 1;
        if (peek() == '.') {
            kind = JsonKind.FRACTION;
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            kind = JsonKind.FRACTION;
            at++;
            at += peek() == '+' || peek() == '-' ? 1 : 0;
            digits();
        }
        to = at;
        plain = true;
        if (padded || to - from > JsonText.MAX_NUMBER) {
            throw new NotJson();
        }
    }

    private void digits() {
        int first = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == first) {
            throw new NotJson();
        }
    }

    private int peek() {
        return at < bytes.length ? bytes[at] : NOTHING_LEFT;
    }

    /** The next byte that is no blank. */
    private int pastBlanks() {
        while (at < bytes.length) {
            byte here = bytes[at];
            if (here > ' ' || here < 0) {
                return here;
            }
            if (here != ' ' && here != '\n' && here != '\r' && here != '\t') {
                throw new NotJson();
            }
            at++;
            while (at + Long.BYTES <= bytes.length && (long) EIGHT.get(bytes, at) == BLANKS) {
                at += Long.BYTES;
            }
        }
        return NOTHING_LEFT;
    }
}
