package org.wardround.engine.matching;

/**
 * What is known of a word.
 *
 * @param weight 0 for a word that names nothing, up to 1 for a word that one maker alone uses
 * @param descriptive whether many makers use it, or it names a kind of device
 * @param kind whether it names a kind of device
 * @param own whether one maker at most uses it
 */
record WordFacts(double weight, boolean descriptive, boolean kind, boolean own) {
    /** A word that no product name has. */
    static final WordFacts NEW = new WordFacts(1, false, false, true);
}
