package org.wardround.engine.matching;

import java.util.List;

/**
 * One name of a maker, prepared for comparing.
 *
 * @param words its words that count
 * @param joined the words as one
 * @param core as one, without words that any company may have in its name
 */
record MakerName(List<String> words, String joined, String core) {
    private static final int SHORTEST_HELD = 4;

    MakerName {
        words = List.copyOf(words);
    }

    static MakerName of(List<String> words) {
        return new MakerName(words, MakerKey.joined(words), MakerKey.joined(MakerKey.core(words)));
    }

    /** Whether two names are alike: the same, or one is the other without general words, or nearly the same. */
    boolean isLike(MakerName other, NameRules rules) {
        if (joined.isEmpty() || other.joined.isEmpty()) {
            return false;
        }
        if (joined.equals(other.joined)) {
            return true;
        }
        boolean plainer =
                core.equals(other.joined) || other.core.equals(joined) || holds(other.joined) || other.holds(joined);
        boolean shortened = plainer && rules.on(NameRule.MAKER_SHORTENED);
        return shortened || (rules.on(NameRule.MAKER_TYPO) && isNear(other));
    }

    private boolean isNear(MakerName other) {
        boolean plain = core.equals(joined) || other.core.equals(other.joined);
        return Typo.near(joined, other.joined) || (plain && Typo.near(core, other.core));
    }

    /** "Carrier LenelS2" holds "LenelS2". */
    private boolean holds(String name) {
        if (name.length() < SHORTEST_HELD || name.length() > joined.length()) {
            return false;
        }
        for (int from = 0, start = 0;
                from < words.size();
                start += words.get(from++).length()) {
            int end = start;
            for (int to = from; to < words.size() && end - start < name.length(); to++) {
                end += words.get(to).length();
            }
            if (end - start == name.length() && joined.startsWith(name, start)) {
                return true;
            }
        }
        return false;
    }
}
