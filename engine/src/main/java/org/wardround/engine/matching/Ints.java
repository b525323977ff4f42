package org.wardround.engine.matching;

import java.util.Arrays;

/** A growing list of numbers, and sets of numbers as sorted arrays. */
final class Ints {
    static final int[] NONE = {};

    private int[] numbers = new int[2];
    private int size;

    /** A list of these numbers. */
    static Ints of(int[] all) {
        Ints ints = new Ints();
        ints.numbers = all.length == 0 ? ints.numbers : all.clone();
        ints.size = all.length;
        return ints;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Adds a number unless it is the last one already. */
    void addOnce(int number) {
        if (size == 0 || numbers[size - 1] != number) {
            add(number);
        }
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    void increment(int place) {
        numbers[place]++;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** The numbers as a set. */
    int[] toSet() {
        return Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
    }

    static boolean contains(int[] sorted, int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }
}
