package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.Catalogue;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.remediation.Correction;
import org.wardround.formats.hospital.HospitalFiles;

/**
 * What is to be matched: a hospital's folder, or an inventory alone.
 *
 * @param folder the folder that holds the inventory, and may hold notices and what people decided
 * @param inventory rows, and the components of a folder's SBOMs
 * @param corrections what people decided on matches
 * @param catalogue the catalogue, with a folder's own entries laid over it
 */
record MatchPlace(Path folder, Inventory inventory, List<Correction> corrections, Catalogue catalogue) {
    MatchPlace {
        corrections = List.copyOf(corrections);
    }

    static MatchPlace read(Path place, Sources sources, LocalDate asOf) throws UnusableInput {
        if (Files.isDirectory(place)) {
            HospitalFiles files = sources.hospital(place, asOf);
            return new MatchPlace(place, files.inventory(), files.corrections(), sources.catalogue(files));
        }
        Inventory inventory = new Inventory(sources.inventory(place).assets(), List.of(), List.of());
        Path folder = place.toAbsolutePath().getParent();
        return new MatchPlace(
                folder == null ? Path.of("") : folder, inventory, sources.corrections(place), sources.catalogue());
    }

    /** Where notices are looked for when nobody says where. */
    Path feeds() {
        return folder.resolve("feeds");
    }
}
