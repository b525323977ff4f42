package org.wardround.engine.kernel;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A list whose elements are made when they are first asked for. Never changes; several threads may ask it at once.
 *
 * @param <T> type of the elements
 */
public final class PackedList<T> extends AbstractList<T> implements RandomAccess {
    private final ByteSource source;
    private final int places;
    private final Function<ByteSource, T> read;
    private final AtomicReferenceArray<T> made;

    private PackedList(ByteSource source, int places, int size, Function<ByteSource, T> read) {
        this.source = source;
        this.places = places;
        this.read = read;
        this.made = new AtomicReferenceArray<>(size);
    }

    /**
     * Writes a list so that each element can be found by its number.
     *
     * @param list the list
     * @param shape shape of its elements
     * @param sink where it goes
     * @param <T> type of the elements
     */
    public static <T> void write(List<T> list, Shape<T> shape, ByteSink sink) {
        int[] places = new int[list.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = sink.size();
            shape.write(list.get(i), sink);
        }
        int end = sink.size();
        for (int place : places) {
            sink.fixed(place);
        }
        sink.fixed(end);
        sink.fixed(places.length);
    }

    /**
     * The list that ends before the place where a source stands.
     *
     * @param source stands behind the list
     * @param read makes an element
     * @param <T> type of the elements
     * @return the list
     */
    public static <T> PackedList<T> endingAt(ByteSource source, Function<ByteSource, T> read) {
        int size = source.fixed(source.place() - Integer.BYTES);
        int places = source.fixed(source.place() - 2 * Integer.BYTES);
        if (size < 0 || places < 0 || (long) places + (long) Integer.BYTES * (size + 2L) != source.place()) {
            throw ByteSource.wrong();
        }
        return new PackedList<>(source, places, size, read);
    }

    @Override
    public T get(int number) {
        T known = made.get(number);
        if (known == null) {
            T read = read(number);
            known = made.compareAndSet(number, null, read) ? read : made.get(number);
        }
        return known;
    }

    private T read(int number) {
        try {
            return read.apply(source.from(source.fixed(places + Integer.BYTES * number)));
        } catch (IndexOutOfBoundsException | ArithmeticException | NullPointerException e) {
            // numbers that lead nowhere
            throw new IllegalArgumentException(ByteSource.wrong().getMessage(), e);
        }
    }

    @Override
    public int size() {
        return made.length();
    }
}
