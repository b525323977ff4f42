package org.wardround.engine.matching;

/**
 * What comparing versions gave.
 */
public sealed interface VersionEvidence
        permits VersionEvidence.Compared,
                VersionEvidence.AllVersions,
                VersionEvidence.NamedFor,
                VersionEvidence.Listed,
                VersionEvidence.NoVersion,
                VersionEvidence.NotComparable,
                VersionEvidence.ByStatus,
                VersionEvidence.Corrected,
                VersionEvidence.Stated {
    /**
     * The rule of the advisory was applied to the version of the asset.
     *
     * @param version version as written in the inventory
     * @param rule version text of the advisory, as written
     * @param inside whether the version is inside the affected range
     */
    record Compared(String version, String rule, boolean inside) implements VersionEvidence {}

    /**
     * Every version is affected.
     *
     * @param rule version text of the advisory, as written
     */
    record AllVersions(String rule) implements VersionEvidence {}

    /**
     * The product is meant in another version or generation: its own name says so.
     *
     * @param version version as written in the inventory; empty where its words tell the generation
     * @param named version, generation or limit in the product's name, as written
     */
    record NamedFor(String version, String named) implements VersionEvidence {}

    /**
     * The advisory lists the product by its model.
     *
     * @param rule the list, as written
     */
    record Listed(String rule) implements VersionEvidence {}

    /**
     * The inventory gives no version.
     *
     * @param rule version text of the advisory, as written
     */
    record NoVersion(String rule) implements VersionEvidence {}

    /**
     * The two cannot be compared.
     *
     * @param version version as written in the inventory
     * @param rule version text of the advisory, as written
     * @param why id of the reason, such as "date-of-manufacture" or "different-scheme"
     */
    record NotComparable(String version, String rule, String why) implements VersionEvidence {}

    /**
     * The publisher lists this product under a status, and that decided.
     *
     * @param status CSAF product status, in lower case
     */
    record ByStatus(String status) implements VersionEvidence {}

    /**
     * A person corrected what the rules found.
     *
     * @param rules what the rules, or an earlier correction, went by
     * @param before the verdict that they gave
     * @param by the decision
     */
    record Corrected(VersionEvidence rules, Verdict before, PersonDecision by) implements VersionEvidence {}

    /**
     * A person said so, and the rules found nothing.
     *
     * @param by the decision
     */
    record Stated(PersonDecision by) implements VersionEvidence {}
}
