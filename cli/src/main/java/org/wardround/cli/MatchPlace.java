package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.Catalogue;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.remediation.Decisions;
import org.wardround.formats.hospital.HospitalFiles;

/**
 * What is to be matched: a hospital's folder, or an inventory alone.
 *
 * @param folder the folder that holds the inventory, and may hold notices and what people decided
 * @param inventory rows, and the components of a folder's SBOMs
 * @param decisions what people decided on matches
 * @param catalogue the catalogue, with a folder's own entries laid over it
 */
record MatchPlace(Path folder, Inventory inventory, Decisions decisions, Catalogue catalogue) {
    static MatchPlace read(Path place, Sources sources, LocalDate asOf) throws UnusableInput {
        if (Files.isDirectory(place)) {
            HospitalFiles files = sources.hospital(place, asOf);
            return new MatchPlace(place, files.inventory(), files.decisions(), sources.catalogue(files));
        }
        Inventory inventory = new Inventory(sources.inventory(place).assets(), List.of(), List.of());
        Path parent = place.toAbsolutePath().getParent();
        Path folder = parent == null ? Path.of("") : parent;
        return new MatchPlace(folder, inventory, sources.decisions(folder, asOf), sources.catalogue());
    }

    /** Where notices are looked for when nobody says where. */
    Path feeds() {
        return folder.resolve("feeds");
    }
}
