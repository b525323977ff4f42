package org.wardround.cli;

/** A number and what it counts. */
final class Plural {
    private Plural() {}

    /** Such as "1 asset" and "3 assets". */
    static String of(long number, String what) {
        if (number == 1) {
            return number + " " + what;
        }
        boolean hiss = what.endsWith("ch") || what.endsWith("s");
        return number + " " + what + (hiss ? "es" : "s");
    }

    /** With a plural of its own. */
    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
