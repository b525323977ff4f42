package org.wardround.formats.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.wardround.engine.kernel.Slips;

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
        int allowed = allowed(text);
        return known.stream()
                .filter(name -> name.length() <= LONGEST && Slips.between(text, plain(name), allowed) <= allowed)
                .min(Comparator.<String>comparingInt(name -> Slips.between(text, plain(name), allowed))
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
}
