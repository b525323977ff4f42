package org.wardround.engine.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Reads what a {@link ByteSink} wrote, from any place on. Bytes that cannot have been written so end in an
 * {@link IllegalArgumentException}, never in more memory than they take themselves or in a loop. Several sources may share
 * the same bytes, each used by one thread.
 */
public final class ByteSource {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int LONGEST = 63;
    private static final int DEEPEST = 60;

    private final Texts texts;
    private final ByteBuffer bytes;
    private int at;
    private int depth;

    /** The texts, each made when it is first asked for. */
    private record Texts(ByteBuffer bytes, int count, AtomicReferenceArray<String> made) {
        String get(int number) {
            if (number < 0 || number >= count) {
                throw wrong();
            }
            String known = made.get(number);
            if (known == null) {
                int from = number == 0 ? 0 : end(number - 1);
                byte[] text = new byte[checked(end(number) - from, bytes.capacity())];
                bytes.get(start() + from, text);
                known = new String(text, StandardCharsets.UTF_8);
                made.set(number, known);
            }
            return known;
        }

        private int end(int number) {
            return checked(bytes.getInt(Integer.BYTES * (number + 1)), bytes.capacity() - start());
        }

        private int start() {
            return Integer.BYTES * (count + 1);
        }
    }

    private ByteSource(Texts texts, ByteBuffer bytes, int at) {
        this.texts = texts;
        this.bytes = bytes;
        this.at = at;
    }

    /**
     * A source at its beginning.
     *
     * @param all what {@link ByteSink#toBytes} gave
     * @return the source
     */
    public static ByteSource of(ByteBuffer all) {
        if (all.capacity() < Integer.BYTES) {
            throw wrong();
        }
        int count = checked(all.getInt(0), (all.capacity() - Integer.BYTES) / Integer.BYTES);
        Texts texts = new Texts(all, count, new AtomicReferenceArray<>(count));
        int start = texts.start() + (count == 0 ? 0 : texts.end(count - 1));
        return new ByteSource(texts, all.slice(start, all.capacity() - start), 0);
    }

    /**
     * Another source of the same bytes.
     *
     * @param place where it begins to read
     * @return the source
     */
    public ByteSource from(int place) {
        return new ByteSource(texts, bytes, checked(place, bytes.capacity()));
    }

    /**
     * The next number.
     *
     * @return any
     */
    public long number() {
        long read = 0;
        for (int shift = 0; shift <= LONGEST; shift += SEVEN) {
            if (at >= bytes.capacity()) {
                throw wrong();
            }
            byte next = bytes.get(at++);
            read |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return (read >>> 1) ^ -(read & 1);
            }
        }
        throw wrong();
    }

    /**
     * The next number, which must be small.
     *
     * @param most largest number that makes sense
     * @return 0 to most
     */
    public int number(int most) {
        long number = number();
        if (number < 0 || number > most) {
            throw wrong();
        }
        return (int) number;
    }

    /**
     * How many things follow, each of which takes a byte or more.
     *
     * @return 0 or more
     */
    public int count() {
        return number(bytes.capacity() - at);
    }

    /**
     * A number in four bytes, wherever this source stands.
     *
     * @param place where it is
     * @return the number
     */
    public int fixed(int place) {
        return bytes.getInt(checked(place, bytes.capacity() - Integer.BYTES));
    }

    /**
     * How many bytes there are.
     *
     * @return 0 or more
     */
    public int size() {
        return bytes.capacity();
    }

    /**
     * The place of the next byte.
     *
     * @return 0 or more
     */
    public int place() {
        return at;
    }

    /**
     * Goes on elsewhere.
     *
     * @param place where
     */
    public void goTo(int place) {
        at = checked(place, bytes.capacity());
    }

    /**
     * The next text.
     *
     * @return any
     */
    public String text() {
        return texts.get(number(Integer.MAX_VALUE));
    }

    /** Notes that what follows is part of something. */
    void enter() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
    }

    /** Notes that it is over. */
    void leave() {
        depth--;
    }

    private static int checked(int number, int most) {
        if (number < 0 || number > most) {
            throw wrong();
        }
        return number;
    }

    static IllegalArgumentException wrong() {
        return new IllegalArgumentException("These bytes were not written by this program, or have been changed.");
    }
}
