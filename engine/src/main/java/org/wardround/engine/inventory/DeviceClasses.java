package org.wardround.engine.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;

/**
 * Tells the kind of equipment from the words of a row. The description is asked first, then the model, then the
 * description with one pair of letters swapped back (a common slip). The longest known word wins; between words of the same
 * length the class that stands first in the catalogue.
 */
public final class DeviceClasses {
    /** What a row is when no word tells: it counts as a delay of care, since nothing better is known. */
    public static final DeviceClass UNKNOWN =
            new DeviceClass("unknown", Text.english("unknown"), Category.UNKNOWN, 2, Truth.UNKNOWN, List.of());

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, DeviceClass> wholes = new HashMap<>();
    private int longest;

    /**
     * Prepares the words for many rows.
     *
     * @param classes kinds of equipment, in the catalogue's order
     */
    public DeviceClasses(List<DeviceClass> classes) {
        int order = 0;
        for (DeviceClass kind : classes) {
            for (String word : kind.words()) {
                for (String form : Folded.forms(word)) {
                    add(word.startsWith("="), form, new Word(kind, order));
                }
            }
            order++;
        }
    }

    private void add(boolean whole, String form, Word word) {
        if (form.isEmpty()) {
            return;
        }
        if (whole) {
            wholes.putIfAbsent(form, word.kind());
        } else if (words.putIfAbsent(form, word) == null) {
            longest = Math.max(longest, Folded.tokens(form).size());
        }
    }

    /**
     * Tells the kind of one row, preparing the words anew; for many rows make an object.
     *
     * @param asset the row
     * @param classes kinds of equipment, in the catalogue's order
     * @return the kind, or {@link #UNKNOWN}
     */
    public static DeviceClass classify(Asset asset, List<DeviceClass> classes) {
        return new DeviceClasses(classes).classify(asset);
    }

    /**
     * Tells the kind of one row.
     *
     * @param asset the row
     * @return the kind, or {@link #UNKNOWN}
     */
    public DeviceClass classify(Asset asset) {
        String description = Folded.of(asset.product().description());
        return in(description)
                .or(() -> in(Folded.of(asset.product().model())))
                .or(() -> swapped(description))
                .orElse(UNKNOWN);
    }

    private Optional<DeviceClass> in(String text) {
        DeviceClass whole = wholes.get(text);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<String> tokens = Folded.tokens(text);
        Found best = Found.NOTHING;
        for (int start = 0; start < tokens.size(); start++) {
            best = best.better(Compound.longest(tokens.get(start), words));
            String phrase = tokens.get(start);
            for (int end = start + 1; end < Math.min(tokens.size(), start + longest); end++) {
                phrase = phrase + " " + tokens.get(end);
                best = best.better(Compound.whole(phrase, words));
            }
        }
        return best.word().map(Word::kind);
    }

    private Optional<DeviceClass> swapped(String text) {
        Found best = Found.NOTHING;
        for (String token : Folded.tokens(text)) {
            if (token.length() >= Compound.SHORTEST_SWAPPED) {
                best = best.better(Compound.swapped(token, words));
            }
        }
        return best.word().map(Word::kind);
    }

    /** A word of a class, with the place of the class in the catalogue. */
    record Word(DeviceClass kind, int order) {}

    /** The best word so far, and how many letters of it were found. */
    record Found(Optional<Word> word, int length) {
        static final Found NOTHING = new Found(Optional.empty(), 0);

        Found better(Found other) {
            if (other.length() != length) {
                return other.length() > length ? other : this;
            }
            return other.order() < order() ? other : this;
        }

        private int order() {
            return word.map(Word::order).orElse(Integer.MAX_VALUE);
        }
    }
}
