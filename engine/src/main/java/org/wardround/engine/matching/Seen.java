package org.wardround.engine.matching;

/** Numbers without repetitions, in the order in which they came; used again for row after row by one thread. */
final class Seen {
    private final Ints found = new Ints();
    private int[] lastRound = {};
    private int round;

    /** Forgets what was there. */
    void begin(int size) {
        if (lastRound.length < size) {
            lastRound = new int[size];
            round = 0;
        }
        round++;
        found.clear();
    }

    void add(int number) {
        if (lastRound[number] != round) {
            lastRound[number] = round;
            found.add(number);
        }
    }

    int size() {
        return found.size();
    }

    int get(int place) {
        return found.get(place);
    }
}
