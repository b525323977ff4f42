package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;

/** Words of the language of product lists, which name no product. */
final class Words {
    /** Words that say nothing at all about which product is meant. */
    static final Set<String> STOP = Set.of(
            "with",
            "and",
            "or",
            "the",
            "of",
            "for",
            "in",
            "on",
            "all",
            "only",
            "an",
            "by",
            "from",
            "to",
            "using",
            "running",
            "used",
            "sold",
            "built",
            "upon",
            "as",
            "based",
            "which",
            "that",
            "have",
            "been",
            "into",
            "serie",
            "series",
            "family",
            "line",
            "range",
            "product",
            "model",
            "version",
            "software",
            "firmware",
            "module",
            "modul",
            "system",
            "device",
            "certain",
            "various",
            "sw",
            "fw",
            "mit",
            "und",
            "der",
            "die",
            "das",
            "fur",
            "von",
            "avec",
            "et",
            "de",
            "la",
            "le",
            "les",
            "du",
            "con",
            "per",
            "met",
            "en",
            "van",
            "voor",
            "para",
            "typ",
            "type",
            "no",
            "nr",
            "incl",
            "including",
            "w");

    /**
     * Words that seven or more vendors use in the product names of 2,383 notices (cisagov/CSAF, 2024-10-24), so that a
     * small feed knows them too.
     */
    static final Set<String> COMMON = Set.of(
            "access",
            "application",
            "automation",
            "basic",
            "card",
            "center",
            "client",
            "communication",
            "component",
            "configuration",
            "connect",
            "control",
            "controller",
            "data",
            "development",
            "edge",
            "editor",
            "enterprise",
            "ethernet",
            "gateway",
            "historian",
            "industrial",
            "integration",
            "interface",
            "machine",
            "management",
            "manager",
            "micro",
            "monitor",
            "network",
            "operation",
            "panel",
            "platform",
            "power",
            "remote",
            "router",
            "runtime",
            "safety",
            "scada",
            "security",
            "server",
            "service",
            "smart",
            "station",
            "studio",
            "suite",
            "switch",
            "tool",
            "unit",
            "utility",
            "web",
            "workstation");

    /** Words that a product name may end with or not, without becoming the name of another thing. */
    static final Set<String> CONTAINER = Set.of("unit", "platform", "solution", "equipment", "instrument", "machine");

    /** Words that a program may be called by after its name, or not: "Orthanc" is "Orthanc Server". */
    static final Set<String> PROGRAM = Set.of("server", "platform", "application", "suite", "solution");

    /** Words that end a description of what a program is for. */
    static final Set<String> SOFTWARE = Set.of("software", "system");

    /** Words that tell a variant from its plain sister. */
    static final Set<String> VARIANT = Set.of(
            "plus", "pro", "lite", "mini", "max", "ii", "iii", "iv", "xl", "ultra", "duo", "light", "select", "elite");

    /** Words that tell a later machine from the one before it, wherever they stand. */
    static final Set<String> GENERATION = Set.of("ii", "iii", "iv");

    /** Words that belong to a version text. */
    static final Set<String> OF_VERSIONS = Set.of(
            "version",
            "ver",
            "rev",
            "revision",
            "build",
            "release",
            "update",
            "service",
            "pack",
            "hotfix",
            "patch",
            "firmware",
            "software",
            "and",
            "prior",
            "all",
            "below",
            "earlier",
            "older",
            "newer",
            "later",
            "above",
            "the",
            "with",
            "bios",
            "from",
            "through",
            "upd",
            "rel",
            "beta",
            "alpha",
            "stable",
            "only",
            "for",
            "before",
            "windows",
            "server",
            "professional",
            "operating",
            "system",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "edition",
            "hotfixrev");

    /** Whether a product is the same with these words after its name. */
    static boolean mayBeLeftOut(List<String> words) {
        return words.stream().allMatch(word -> CONTAINER.contains(word) || PROGRAM.contains(word));
    }

    private Words() {}
}
