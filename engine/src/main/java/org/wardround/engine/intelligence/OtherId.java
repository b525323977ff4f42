package org.wardround.engine.intelligence;

/**
 * An id that another system gives a vulnerability.
 *
 * @param system name of the system, as written
 * @param text the id
 */
public record OtherId(String system, String text) {}
