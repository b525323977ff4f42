package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.Corrections;
import org.wardround.formats.hospital.HospitalFiles;
import org.wardround.formats.hospital.InventoryAccount;
import org.wardround.formats.hospital.InventoryTable;

/** Reads what plan and match read, for what is wrong with it. */
final class HospitalCheck {
    private static final Set<String> TABLES = Set.of("csv", "tsv", "txt", "xlsx", "xls");
    private static final Set<String> PARTS = Set.of(
            "hospital.yaml", "suppliers.csv", "answers.csv", "matches.yaml", "remediation.csv", "maker-answers.csv");

    private final Sources sources;
    private final LocalDate asOf;
    private Optional<Intelligence> read = Optional.empty();

    HospitalCheck(Sources sources, LocalDate asOf) {
        this.sources = sources;
        this.asOf = asOf;
    }

    /** A folder with its notices, and what becomes of people's corrections. */
    InventoryAccount folder(Path folder, Path feeds, boolean named) throws UnusableInput {
        HospitalFiles files = sources.hospital(folder, asOf);
        Catalogue catalogue = sources.catalogue(files);
        sources.add(new SolutionIds(catalogue.solutions()).problems(files.hospital()));
        sources.makerAnswers(folder, asOf);
        if (named || Files.isDirectory(feeds)) {
            notices(feeds, files.inventory(), files.decisions().corrections(), catalogue);
        }
        return files.account();
    }

    /** An inventory alone; what lies beside it is read by match as well. */
    InventoryAccount inventory(Path file) throws UnusableInput {
        String name = Sources.name(file).toLowerCase(Locale.ROOT);
        if (PARTS.contains(name)) {
            Path parent = file.toAbsolutePath().getParent();
            throw new UnusableInput(file + " belongs to a hospital's folder. Check the folder: wardround check "
                    + (parent == null ? "FOLDER" : parent));
        }
        if (!TABLES.contains(name.replaceFirst(".*\\.", ""))) {
            throw new UnusableInput(
                    "check takes a hospital's folder, an inventory (.csv or .xlsx), a notice (.json) or a folder"
                            + " of notices; " + file + " is none of these.");
        }
        InventoryTable table = sources.inventory(file);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            sources.decisions(parent, asOf);
        }
        return table.account();
    }

    private void notices(Path feeds, Inventory inventory, List<Correction> corrections, Catalogue catalogue)
            throws UnusableInput {
        Intelligence intelligence = sources.feeds(feeds);
        read = Optional.of(intelligence);
        if (!corrections.isEmpty()) {
            Matches found = new Matcher(catalogue.vendors(), catalogue.deviceClasses())
                    .over(intelligence.advisories())
                    .match(inventory);
            sources.add(CorrectionProblems.of(
                    Corrections.apply(corrections, found, inventory, intelligence.advisories(), asOf)
                            .uses()));
        }
    }

    /** How many notices were read; empty where there are none to read. */
    Optional<String> notices() {
        return read.map(feeds ->
                Plural.of(feeds.advisories().size(), "notice") + " in the feeds; the mandatory tests of CSAF are"
                        + " run on a folder of notices alone: wardround check FEEDS");
    }
}
