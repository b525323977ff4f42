package org.wardround.formats.csaf.validation.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a CVSS object may hold, by version, as FIRST's specifications and data representations define it. */
record CvssTable(String version, boolean open, Pattern vector, boolean severity, Map<String, Metric> metrics) {

    /** A member that repeats a metric of the vector: its key there, and its words. */
    record Metric(String key, List<String> words) {}

    private static final String V3_METRIC =
            "(?:AV:[NALP]|AC:[LH]|PR:[NLH]|UI:[NR]|S:[UC]|[CIA]:[NLH]|E:[XUPFH]|RL:[XOTWU]"
                    + "|RC:[XURC]|[CIA]R:[XLMH]|MAV:[XNALP]|MAC:[XLH]|MPR:[XNLH]|MUI:[XNR]|MS:[XUC]|M[CIA]:[XNLH])";
    private static final String V2_METRIC = "(?:AV:[NAL]|AC:[LMH]|Au:[MSN]|[CIA]:[NPC]|E:(?:U|POC|F|H|ND)"
            + "|RL:(?:OF|TF|W|U|ND)|RC:(?:UC|UR|C|ND)|CDP:(?:N|L|LM|MH|H|ND)|TD:(?:N|L|M|H|ND)|[CIA]R:(?:L|M|H|ND))";
    private static final String V4_VECTOR =
            "CVSS:4[.]0/AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/VC:[HLN]/VI:[HLN]/VA:[HLN]"
                    + "/SC:[HLN]/SI:[HLN]/SA:[HLN](?:/E:[XAPU])?(?:/CR:[XHML])?(?:/IR:[XHML])?(?:/AR:[XHML])?(?:/MAV:[XNALP])?"
                    + "(?:/MAC:[XLH])?(?:/MAT:[XNP])?(?:/MPR:[XNLH])?(?:/MUI:[XNPA])?(?:/MVC:[XNLH])?(?:/MVI:[XNLH])?(?:/MVA:[XNLH])?"
                    + "(?:/MSC:[XNLH])?(?:/MSI:[XNLHS])?(?:/MSA:[XNLHS])?(?:/S:[XNP])?(?:/AU:[XNY])?(?:/R:[XAUI])?(?:/V:[XDC])?"
                    + "(?:/RE:[XLMH])?(?:/U:(?:X|Clear|Green|Amber|Red))?";

    static final CvssTable V2 =
            new CvssTable("2.0", true, Pattern.compile(V2_METRIC + "(?:/" + V2_METRIC + ")*"), false, second());
    static final CvssTable V3_0 = third("3.0");
    static final CvssTable V3_1 = third("3.1");
    static final CvssTable V4 = new CvssTable("4.0", false, Pattern.compile(V4_VECTOR), true, fourth());

    private static CvssTable third(String version) {
        Pattern vector =
                Pattern.compile("CVSS:" + version.replace(".", "[.]") + "/" + V3_METRIC + "(?:/" + V3_METRIC + ")*");
        return new CvssTable(version, true, vector, true, third());
    }

    private static Map<String, Metric> second() {
        Map<String, Metric> table = new LinkedHashMap<>();
        put(table, "accessVector", "AV", "NETWORK ADJACENT_NETWORK LOCAL");
        put(table, "accessComplexity", "AC", "HIGH MEDIUM LOW");
        put(table, "authentication", "Au", "MULTIPLE SINGLE NONE");
        put(table, "confidentialityImpact", "C", "NONE PARTIAL COMPLETE");
        put(table, "integrityImpact", "I", "NONE PARTIAL COMPLETE");
        put(table, "availabilityImpact", "A", "NONE PARTIAL COMPLETE");
        put(table, "exploitability", "E", "UNPROVEN PROOF_OF_CONCEPT FUNCTIONAL HIGH NOT_DEFINED");
        put(table, "remediationLevel", "RL", "OFFICIAL_FIX TEMPORARY_FIX WORKAROUND UNAVAILABLE NOT_DEFINED");
        put(table, "reportConfidence", "RC", "UNCONFIRMED UNCORROBORATED CONFIRMED NOT_DEFINED");
        put(table, "collateralDamagePotential", "CDP", "NONE LOW LOW_MEDIUM MEDIUM_HIGH HIGH NOT_DEFINED");
        put(table, "targetDistribution", "TD", "NONE LOW MEDIUM HIGH NOT_DEFINED");
        requirements(table);
        return table;
    }

    private static Map<String, Metric> third() {
        Map<String, Metric> table = new LinkedHashMap<>();
        both(table, "attackVector", "AV", "NETWORK ADJACENT_NETWORK LOCAL PHYSICAL");
        both(table, "attackComplexity", "AC", "HIGH LOW");
        both(table, "privilegesRequired", "PR", "HIGH LOW NONE");
        both(table, "userInteraction", "UI", "NONE REQUIRED");
        both(table, "scope", "S", "UNCHANGED CHANGED");
        both(table, "confidentialityImpact", "C", "NONE LOW HIGH");
        both(table, "integrityImpact", "I", "NONE LOW HIGH");
        both(table, "availabilityImpact", "A", "NONE LOW HIGH");
        put(table, "exploitCodeMaturity", "E", "UNPROVEN PROOF_OF_CONCEPT FUNCTIONAL HIGH NOT_DEFINED");
        put(table, "remediationLevel", "RL", "OFFICIAL_FIX TEMPORARY_FIX WORKAROUND UNAVAILABLE NOT_DEFINED");
        put(table, "reportConfidence", "RC", "UNKNOWN REASONABLE CONFIRMED NOT_DEFINED");
        requirements(table);
        return table;
    }

    private static Map<String, Metric> fourth() {
        Map<String, Metric> table = new LinkedHashMap<>();
        both(table, "attackVector", "AV", "NETWORK ADJACENT LOCAL PHYSICAL");
        both(table, "attackComplexity", "AC", "HIGH LOW");
        both(table, "attackRequirements", "AT", "NONE PRESENT");
        both(table, "privilegesRequired", "PR", "HIGH LOW NONE");
        both(table, "userInteraction", "UI", "NONE PASSIVE ACTIVE");
        both(table, "vulnConfidentialityImpact", "VC", "NONE LOW HIGH");
        both(table, "vulnIntegrityImpact", "VI", "NONE LOW HIGH");
        both(table, "vulnAvailabilityImpact", "VA", "NONE LOW HIGH");
        put(table, "subConfidentialityImpact", "SC", "NONE LOW HIGH");
        put(table, "subIntegrityImpact", "SI", "NONE LOW HIGH");
        put(table, "subAvailabilityImpact", "SA", "NONE LOW HIGH");
        put(table, "modifiedSubConfidentialityImpact", "MSC", "NEGLIGIBLE LOW HIGH NOT_DEFINED");
        put(table, "modifiedSubIntegrityImpact", "MSI", "NEGLIGIBLE LOW HIGH SAFETY NOT_DEFINED");
        put(table, "modifiedSubAvailabilityImpact", "MSA", "NEGLIGIBLE LOW HIGH SAFETY NOT_DEFINED");
        put(table, "exploitMaturity", "E", "UNREPORTED PROOF_OF_CONCEPT ATTACKED NOT_DEFINED");
        put(table, "Safety", "S", "NEGLIGIBLE PRESENT NOT_DEFINED");
        put(table, "Automatable", "AU", "NO YES NOT_DEFINED");
        put(table, "Recovery", "R", "AUTOMATIC USER IRRECOVERABLE NOT_DEFINED");
        put(table, "valueDensity", "V", "DIFFUSE CONCENTRATED NOT_DEFINED");
        put(table, "vulnerabilityResponseEffort", "RE", "LOW MODERATE HIGH NOT_DEFINED");
        put(table, "providerUrgency", "U", "CLEAR GREEN AMBER RED NOT_DEFINED");
        requirements(table);
        return table;
    }

    private static void requirements(Map<String, Metric> table) {
        put(table, "confidentialityRequirement", "CR", "LOW MEDIUM HIGH NOT_DEFINED");
        put(table, "integrityRequirement", "IR", "LOW MEDIUM HIGH NOT_DEFINED");
        put(table, "availabilityRequirement", "AR", "LOW MEDIUM HIGH NOT_DEFINED");
    }

    private static void both(Map<String, Metric> table, String member, String key, String words) {
        put(table, member, key, words);
        String modified = "modified" + member.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + member.substring(1);
        put(table, modified, "M" + key, words + " NOT_DEFINED");
    }

    private static void put(Map<String, Metric> table, String member, String key, String words) {
        table.put(member, new Metric(key, List.of(words.split(" ", -1))));
    }
}
