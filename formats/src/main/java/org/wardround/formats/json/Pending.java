package org.wardround.formats.json;

import java.util.Arrays;
import java.util.List;

/** The items of all lists that are being read, those of inner lists after those of the outer ones, without an array for each. */
final class Pending {

    private Object[] items = new Object[64];
    private int size;

    /** How many there are: where the next list begins. */
    int size() {
        return size;
    }

    void add(Object item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size] = item;
        size++;
    }

    /** Takes away the list that began at a place; all its items are of the type that the caller has added there. */
    @SuppressWarnings("unchecked")
    <T> List<T> takeFrom(int from) {
        int count = size - from;
        size = from;
        return (List<T>)
                switch (count) {
                    case 0 -> List.of();
                    case 1 -> List.of(items[from]);
                    case 2 -> List.of(items[from], items[from + 1]);
                    default -> List.of(Arrays.copyOfRange(items, from, from + count));
                };
    }
}
