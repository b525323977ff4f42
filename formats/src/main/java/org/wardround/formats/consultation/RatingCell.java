package org.wardround.formats.consultation;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.consultation.Scale;
import org.wardround.formats.hospital.NameKey;

/** A rating as survey tools write it: "4", "4 - severe", "severe (4)", LimeSurvey's code "A4", "4.0". */
final class RatingCell {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,])[Aa]?([0-9])(?:[.,]0+)?(?![\\p{L}\\p{Nd}]|[.,]\\d)");
    private static final Set<String> CANT_JUDGE = Stream.of(
                    "can't judge",
                    "cannot judge",
                    "don't know",
                    "dk",
                    "n/a",
                    "na",
                    "no answer",
                    "not applicable",
                    "kann ich nicht beurteilen",
                    "weiß nicht",
                    "keine Angabe",
                    "k. A.",
                    "nicht beantwortet",
                    "ne peut pas juger",
                    "je ne sais pas",
                    "ne sait pas",
                    "sans avis",
                    "non so",
                    "no sé",
                    "weet niet",
                    "geen mening")
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private RatingCell() {}

    /** Whether a cell says that this person can't or won't judge, which is a normal answer. */
    static boolean gap(String cell) {
        String key = NameKey.of(cell);
        return key.isEmpty() || CANT_JUDGE.contains(key);
    }

    /** The one number of the cell that is on the scale; empty where there is none, or more than one. */
    static OptionalInt rating(String cell, Scale scale) {
        Matcher numbers = NUMBER.matcher(cell);
        List<Integer> found = numbers.results()
                .map(number -> Integer.parseInt(number.group(1)))
                .distinct()
                .toList();
        return found.size() == 1 && scale.has(found.getFirst())
                ? OptionalInt.of(found.getFirst())
                : OptionalInt.empty();
    }
}
