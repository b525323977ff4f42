package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.engine.matching.NamePattern.Source;

/**
 * Products whose name says nothing by itself, such as "Series B": the title of the notice says what they are a series or a
 * version of, with the title "1734-AENTR Series B and Series C" the product "1734-AENTR Series B".
 */
final class Nameless {
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+/\\s+");

    private Nameless() {}

    /** Whether a name has nothing but words that every product may have, and single letters. */
    static boolean is(List<NamePattern> names) {
        return !names.isEmpty()
                && names.stream().allMatch(name -> name.units().stream().allMatch(Nameless::saysNothing));
    }

    static boolean saysNothing(Unit unit) {
        return unit instanceof Unit.Word word
                && (Words.STOP.contains(word.text()) || word.text().length() == 1);
    }

    /**
     * The names with what the title says before them.
     *
     * @param title title of the notice
     * @param names what the product is called
     * @param others what all nameless products of the notice are called
     * @param makerWords words of the maker's name
     */
    static List<NamePattern> named(String title, List<NamePattern> names, List<String> others, Set<String> makerWords) {
        String rest = title;
        for (String other : others) {
            rest = rest.replaceAll("(?i)" + Pattern.quote(other) + "\\b", " ");
        }
        Set<NamePattern> named = new LinkedHashSet<>();
        for (String part : LIST.split(rest, -1)) {
            List<Unit> before = new ArrayList<>(Chunks.of(part));
            before.removeIf(unit -> unit instanceof Unit.Word word
                    && (makerWords.contains(word.text()) || Chunks.isKind(word.written())));
            if (before.stream().allMatch(Nameless::saysNothing)) {
                continue;
            }
            for (NamePattern name : names) {
                List<Unit> all = new ArrayList<>(before);
                all.addAll(name.units());
                named.add(new NamePattern(all, Source.NAME));
            }
        }
        return List.copyOf(named);
    }
}
