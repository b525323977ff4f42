package org.wardround.formats.hospital;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.kernel.Truth;

/**
 * Words in cells that mean yes, no, nothing, no longer there, or a unit.
 *
 * @param yes keys of words that mean yes
 * @param no keys of words that mean no
 * @param nothing words that stand for an empty cell, as keys and as written
 * @param dontKnow keys of words that mean "don't know"
 * @param retired keys of states of things that are no longer there
 * @param units keys of units beside a quantity
 * @param titles titles before a person's name, as written
 * @param telephone words before a telephone number
 */
record Words(
        Set<String> yes,
        Set<String> no,
        Set<String> nothing,
        Set<String> dontKnow,
        Set<String> retired,
        Set<String> units,
        List<String> titles,
        List<String> telephone) {

    /** Longest cell that may stand for nothing, in characters. */
    static final int LONGEST = 40;

    static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            String key = NameKey.of(word);
            keys.add(key.isEmpty() ? word.toLowerCase(Locale.ROOT) : key);
        }
        return Set.copyOf(keys);
    }

    /** The cell, or an empty text where it only says that nobody knows. */
    String meaningful(String cell) {
        if (cell.length() > LONGEST) {
            return cell;
        }
        String key = NameKey.of(cell);
        return nothing.contains(key.isEmpty() ? cell.toLowerCase(Locale.ROOT) : key) ? "" : cell;
    }

    /** Whether a cell says yes or no; empty when it says something else. Its first word decides if the whole doesn't. */
    Optional<Truth> truth(String cell) {
        String key = NameKey.of(cell);
        String first = key.indexOf(' ') < 0 ? key : key.substring(0, key.indexOf(' '));
        for (String word : new String[] {key, first}) {
            if (yes.contains(word)) {
                return Optional.of(Truth.YES);
            }
            if (no.contains(word)) {
                return Optional.of(Truth.NO);
            }
        }
        return Optional.empty();
    }

    boolean retired(String cell) {
        return !cell.isEmpty() && retired.contains(NameKey.of(cell));
    }
}
