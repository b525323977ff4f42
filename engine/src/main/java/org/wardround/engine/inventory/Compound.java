package org.wardround.engine.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.inventory.DeviceClasses.Found;
import org.wardround.engine.inventory.DeviceClasses.Word;

/** Finds known words in a token: as a whole, in the plural, or at the end of a longer word, where its meaning sits. */
final class Compound {
    /** A word that may be the end of a longer one has at least this many letters. */
    static final int SHORTEST_END = 5;

    /** A token in which swapped letters are looked for has at least this many letters. */
    static final int SHORTEST_SWAPPED = 6;

    private static final List<String> ENDINGS = List.of("", "s", "e", "n", "en", "es", "er", "x", "i");

    private Compound() {}

    static Found longest(String token, Map<String, Word> words) {
        for (int start = 0; start == 0 || token.length() - start >= SHORTEST_END; start++) {
            Found found = whole(token.substring(start), words);
            boolean longEnough = start == 0 || found.length() >= SHORTEST_END;
            if (found.word().isPresent() && longEnough) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    static Found whole(String text, Map<String, Word> words) {
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                String stem = text.substring(0, text.length() - ending.length());
                Word word = words.get(stem);
                if (word != null) {
                    return new Found(Optional.of(word), stem.length());
                }
            }
        }
        return Found.NOTHING;
    }

    static Found swapped(String token, Map<String, Word> words) {
        Found best = Found.NOTHING;
        char[] letters = token.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            char first = letters[i];
            letters[i] = letters[i + 1];
            letters[i + 1] = first;
            best = best.better(whole(new String(letters), words));
            letters[i + 1] = letters[i];
            letters[i] = first;
        }
        return best;
    }
}
