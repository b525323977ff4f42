package org.wardround.formats.hospital;

import java.util.List;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.remediation.Decisions;
import tools.jackson.databind.JsonNode;

/**
 * What a hospital's folder says.
 *
 * @param hospital who it is, with every default that stands in
 * @param inventory what it has
 * @param answers what it answered, by question; empty when it answered nothing
 * @param decisions what people decided on matches
 * @param overrides its own entries over the catalogue, from hospital.yaml; an empty map when there are none
 * @param ownEntries its own entries over the catalogue, from its folder catalogue/, by file name
 * @param account what became of every row and column of the inventory
 * @param correspondence how it writes letters
 */
public record HospitalFiles(
        Hospital hospital,
        Inventory inventory,
        List<Answer> answers,
        Decisions decisions,
        JsonNode overrides,
        List<JsonNode> ownEntries,
        InventoryAccount account,
        Correspondence correspondence) {
    /** Copies the lists, so that the record never changes. */
    public HospitalFiles {
        answers = List.copyOf(answers);
        ownEntries = List.copyOf(ownEntries);
    }

    /**
     * Everything that is to be laid over the catalogue.
     *
     * @return the entries of the folder catalogue/, then those of hospital.yaml, so that the latter win
     */
    public List<JsonNode> overlays() {
        return Stream.concat(ownEntries.stream(), Stream.of(overrides)).toList();
    }
}
