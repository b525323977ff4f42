package org.wardround.formats.hospital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.OwnClocks;
import org.wardround.formats.catalogue.YamlTree;

/**
 * What the card of clocks takes from a hospital's folder: name, country and language out of hospital.yaml; telephone
 * numbers and the clocks of its own contracts out of clocks.yaml. Each may be missing; no inventory is read.
 *
 * @param name name of the hospital; empty when not given
 * @param country ISO 3166-1 alpha-2 code; empty when not given
 * @param language ISO 639-1 code of its letters; empty when not given
 * @param contacts whom to call
 * @param clocks clocks of its own contracts
 */
public record CardFiles(String name, String country, String language, List<Phone> contacts, List<Clock> clocks) {
    /** Nothing known. */
    public static final CardFiles NONE = new CardFiles("", "", "", List.of(), List.of());

    /** Name of the file with telephone numbers and own clocks. */
    public static final String NAME = "clocks.yaml";

    private static final int SCHEMA = 1;

    /** Copies the lists, so that the record never changes. */
    public CardFiles {
        contacts = List.copyOf(contacts);
        clocks = List.copyOf(clocks);
    }

    /**
     * Somebody to call.
     *
     * @param who person or office
     * @param number telephone number; empty to be filled in by hand
     */
    public record Phone(String who, String number) {}

    /**
     * Reads a folder.
     *
     * @param folder the hospital's folder
     * @param facts ids of the start facts that there are
     * @return what could be read, and what is wrong with clocks.yaml; what is wrong with hospital.yaml is said by check
     */
    public static Read<CardFiles> read(Path folder, Set<String> facts) {
        List<Problem> problems = new ArrayList<>();
        YamlTree hospital = YamlTree.read(folder.resolve("hospital.yaml"), SCHEMA, new ArrayList<>());
        Path file = folder.resolve(NAME);
        List<Phone> phones = List.of();
        List<Clock> clocks = List.of();
        if (Files.isRegularFile(file)) {
            YamlTree own = YamlTree.read(file, SCHEMA, problems);
            phones = own.each("contacts", (entry, index) -> new Phone(entry.text("who"), entry.text("phone", "")));
            clocks = OwnClocks.of(own, facts);
            own.reportUnknownKeys();
        }
        return new Read<>(
                new CardFiles(
                        hospital.text("name", ""),
                        hospital.text("country", "").toUpperCase(Locale.ROOT),
                        hospital.text("language", ""),
                        phones,
                        clocks),
                problems);
    }
}
