package org.wardround.engine.inventory;

/**
 * One row of the inventory: a device, a computer, a piece of building technology, or several identical ones.
 *
 * @param id the inventory's own id, as written
 * @param product what it is called
 * @param software what runs on it
 * @param identifiers its numbers
 * @param network how it is connected
 * @param place ward, department or service as written; empty when missing
 * @param quantity how many identical ones the row stands for, 1 or more
 * @param supportEnd when support ends, as the hospital wrote it
 * @param row where it was read
 */
public record Asset(
        String id,
        Product product,
        Software software,
        Identifiers identifiers,
        Network network,
        String place,
        int quantity,
        SupportEnd supportEnd,
        RowRef row) {}
