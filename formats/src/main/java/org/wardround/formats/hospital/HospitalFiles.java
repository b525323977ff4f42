package org.wardround.formats.hospital;

import java.util.List;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.obligation.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What a hospital's folder says.
 *
 * @param hospital who it is, with every default that stands in
 * @param inventory what it has
 * @param answers what it answered, by question; empty when it answered nothing
 * @param overrides its own entries over the catalogue; an empty map when there are none
 * @param account what became of every row and column of the inventory
 */
public record HospitalFiles(
        Hospital hospital, Inventory inventory, List<Answer> answers, JsonNode overrides, InventoryAccount account) {
    /** Copies the list, so that the record never changes. */
    public HospitalFiles {
        answers = List.copyOf(answers);
    }
}
