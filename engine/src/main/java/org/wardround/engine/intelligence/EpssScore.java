package org.wardround.engine.intelligence;

/**
 * Probability that a vulnerability is exploited in the next 30 days (FIRST EPSS).
 *
 * @param cve CVE id
 * @param probability 0 to 1
 * @param percentile 0 to 1
 */
public record EpssScore(String cve, double probability, double percentile) {}
