package org.wardround.engine.inventory;

/**
 * A clinical service of the hospital.
 *
 * @param id short id
 * @param name as written
 * @param criticality how much patients depend on it, 1 to 5
 */
public record Service(String id, String name, int criticality) {}
