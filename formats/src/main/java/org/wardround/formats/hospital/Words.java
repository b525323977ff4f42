package org.wardround.formats.hospital;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardround.engine.kernel.Truth;

/**
 * Words in cells that mean yes, no, nothing, no longer there, or a unit.
 *
 * @param yes keys of words that mean yes
 * @param no keys of words that mean no
 * @param choice keys of words that mean yes or no and nothing else
 * @param or keys of words between the answers of a choice
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
        Set<String> choice,
        Set<String> or,
        Set<String> nothing,
        Set<String> dontKnow,
        Set<String> retired,
        Set<String> units,
        List<String> titles,
        List<String> telephone) {

    /** Longest cell that may stand for nothing, in characters. */
    static final int LONGEST = 40;

    /** What stands between, or before, the answers of a choice. */
    private static final Pattern CHOICE = Pattern.compile("[/|\\[\\]_\\x{2610}-\\x{2612}\\x{25A0}\\x{25A1}]");

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
        if (offersBoth(cell)) {
            return Optional.empty();
        }
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

    /** Whether a cell still holds the choice itself, such as "yes / no" or "ja oder nein": nobody has chosen. */
    boolean offersBoth(String cell) {
        String key = NameKey.of(cell);
        if (yes.contains(key) || no.contains(key)) {
            return false;
        }
        List<String> words = Stream.of(key.split(" ", -1)).toList();
        boolean both = words.stream().anyMatch(word -> chosen(word, yes))
                && words.stream().anyMatch(word -> chosen(word, no));
        return both && (CHOICE.matcher(cell).find() || opposite(words, 1) || (words.size() > 2 && opposite(words, 2)));
    }

    /** Whether a word says the opposite of the first one; with nothing but "or" between them. */
    private boolean opposite(List<String> words, int place) {
        if (place > 1 && !or.contains(words.get(1))) {
            return false;
        }
        String first = words.getFirst();
        String other = words.get(place);
        return (chosen(first, yes) && chosen(other, no)) || (chosen(first, no) && chosen(other, yes));
    }

    private boolean chosen(String word, Set<String> meaning) {
        return choice.contains(word) && meaning.contains(word);
    }

    boolean retired(String cell) {
        return !cell.isEmpty() && retired.contains(NameKey.of(cell));
    }
}
