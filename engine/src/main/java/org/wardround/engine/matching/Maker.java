package org.wardround.engine.matching;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * A maker as written, and whom that may mean.
 *
 * @param written as written
 * @param canonical names in the catalogue
 * @param names its names in words, for names that the catalogue does not have
 * @param aliases canonical name to the alias that led to it
 */
record Maker(String written, NavigableSet<String> canonical, List<MakerName> names, Map<String, String> aliases) {
    boolean isKnown() {
        return !names.isEmpty();
    }

    boolean inCatalogue() {
        return !canonical.isEmpty();
    }

    /** Whether both may be the same. */
    boolean sameAs(Maker other, NameRules rules) {
        for (String name : canonical) {
            if (other.canonical.contains(name)) {
                return true;
            }
        }
        if (inCatalogue() && other.inCatalogue()) {
            return false;
        }
        for (MakerName mine : names) {
            for (MakerName yours : other.names) {
                if (mine.isLike(yours, rules)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One name for all that the catalogue takes for the same maker; empty when nothing is known. Of several makers, the one
     * that is called as it is written: "Schneider Electric Software" is Schneider Electric rather than AVEVA.
     */
    String group() {
        if (inCatalogue()) {
            String text = MakerKey.joined(MakerKey.words(written));
            return canonical.stream()
                    .filter(name -> text.contains(MakerKey.joined(MakerKey.words(name))))
                    .findFirst()
                    .orElseGet(canonical::first);
        }
        return isKnown() ? names().getFirst().joined() : "";
    }
}
