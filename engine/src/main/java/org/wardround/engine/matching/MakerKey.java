package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes names of makers comparable: no legal form, no accents, no blanks; "B|Braun" and "BBRAUN AG" are one. */
final class MakerKey {
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
            "sprl",
            "bvba",
            "eurl",
            "gesmbh",
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
            "hf",
            "ehf",
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

    /** Whether a word, which may have dots, is a legal form: "Inc.", "S.p.A.". */
    static boolean isLegal(String word) {
        return LEGAL.contains(Fold.fold(word).replace(".", ""));
    }

    /** Whether any company may have these words in its name. */
    static boolean isGeneral(List<String> words) {
        return words.stream()
                .allMatch(word -> BUSINESS.contains(word)
                        || BUSINESS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
    }

    static String joined(List<String> words) {
        return String.join("", words);
    }

    /** Without words that any company may have in its name; the name itself when nothing is left. */
    static List<String> core(List<String> words) {
        List<String> core = new ArrayList<>(words.size());
        for (String word : words) {
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (!BUSINESS.contains(word) && !BUSINESS.contains(singular)) {
                core.add(word);
            }
        }
        return core.isEmpty() ? words : core;
    }
}
