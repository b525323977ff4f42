package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes names of makers comparable: no legal form, no accents, no blanks; "B|Braun" and "BBRAUN AG" are one. */
final class MakerKey {
    private static final int SHORTEST_HELD = 4;
    private static final Set<String> LEGAL = Set.of(
            "ag",
            "gmbh",
            "mbh",
            "inc",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "co",
            "company",
            "kg",
            "kgaa",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "oyj",
            "ab",
            "as",
            "aps",
            "plc",
            "corp",
            "corporation",
            "incorporated",
            "holding",
            "holdings",
            "pte",
            "pty",
            "pvt",
            "kk",
            "sp",
            "zoo",
            "ltda",
            "uab",
            "ev",
            "the",
            "und",
            "and",
            "mfg");
    private static final Set<String> BUSINESS = Set.of(
            "medical",
            "healthcare",
            "health",
            "care",
            "system",
            "systeme",
            "technologies",
            "technology",
            "technologie",
            "technik",
            "electronic",
            "electronics",
            "elektronik",
            "control",
            "international",
            "industries",
            "industry",
            "industrial",
            "software",
            "solution",
            "group",
            "global",
            "europe",
            "deutschland",
            "germany",
            "france",
            "italia",
            "austria",
            "osterreich",
            "schweiz",
            "switzerland",
            "suisse",
            "nederland",
            "belgium",
            "uk",
            "usa",
            "america",
            "americas",
            "professional",
            "network",
            "communication",
            "diagnostic",
            "device",
            "instrument",
            "laboratories",
            "automation",
            "engineering",
            "product",
            "service",
            "pump",
            "medizin",
            "medizintechnik",
            "med",
            "sys",
            "scientific",
            "security",
            "building",
            "imaging",
            "ultrasound",
            "digital",
            "labs",
            "lab",
            "enterprise",
            "enterprises",
            "energy",
            "power",
            "information");

    private MakerKey() {}

    /** The words of a name that count, folded, without legal forms; umlauts written as "ae" count as "a". */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Atom atom : Atom.of(name.replace("'", "").replace("’", ""))) {
            String word = vowels(Fold.fold(atom.original().replace("+", "")));
            if (!LEGAL.contains(word) && !word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String vowels(String word) {
        return word.length() < 4
                ? word
                : word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    static String joined(List<String> words) {
        return String.join("", words);
    }

    /** Without words that any company may have in its name; the name itself when nothing is left. */
    static List<String> core(List<String> words) {
        List<String> core = words.stream()
                .filter(word -> !BUSINESS.contains(word) && !BUSINESS.contains(word.replaceAll("s$", "")))
                .toList();
        return core.isEmpty() ? words : core;
    }

    /** Whether two names are alike: the same, or one is the other without general words, or nearly the same. */
    static boolean alike(List<String> one, List<String> other, NameRules rules) {
        String a = joined(one);
        String b = joined(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        String coreA = joined(core(one));
        String coreB = joined(core(other));
        boolean plainer = coreA.equals(b) || coreB.equals(a) || holds(one, b) || holds(other, a);
        boolean shortened = plainer && rules.on(NameRule.MAKER_SHORTENED);
        boolean typo = Typo.near(a, b) || plainerTypo(a, b, coreA, coreB);
        return shortened || (typo && rules.on(NameRule.MAKER_TYPO));
    }

    /** "Carrier LenelS2" holds "LenelS2". */
    private static boolean holds(List<String> words, String name) {
        if (name.length() < SHORTEST_HELD) {
            return false;
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < words.size() && run.length() < name.length(); to++) {
                run.append(words.get(to));
                if (name.contentEquals(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean plainerTypo(String a, String b, String coreA, String coreB) {
        return (coreA.equals(a) || coreB.equals(b)) && Typo.near(coreA, coreB);
    }
}
