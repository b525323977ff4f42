package org.wardround.formats.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names somebody meant, to ask "did you mean ...?". Nothing is ever read by a guess. */
public final class Nearest {
    /** Longest name that is compared, in characters. */
    static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The known name that is written most alike.
     *
     * @param written what somebody wrote
     * @param known the names that are known
     * @return the nearest one; empty when none is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String text = plain(written);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> name.length() <= LONGEST && steps(text, plain(name)) <= allowed(text))
                .min(Comparator.<String>comparingInt(name -> steps(text, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The question as the end of a sentence.
     *
     * @param written what somebody wrote
     * @param known the names that are known
     * @return such as "Did you mean "oneOff"?"; "Check the spelling." where no name is near
     */
    public static String question(String written, Collection<String> known) {
        return of(written, known).map(name -> "Did you mean \"" + name + "\"?").orElse("Check the spelling.");
    }

    private static int allowed(String text) {
        if (text.length() <= 3) {
            return 0;
        }
        return text.length() <= 7 ? 1 : 2;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Letters that are missing, too many, other ones, or swapped with the next. */
    private static int steps(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int other = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(other, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
