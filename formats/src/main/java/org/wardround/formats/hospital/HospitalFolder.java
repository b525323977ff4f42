package org.wardround.formats.hospital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Service;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.Decisions;
import org.wardround.engine.remediation.Kept;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.catalogue.YamlFile;
import org.wardround.formats.sbom.SbomFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a hospital's folder: {@code inventory.csv} or {@code inventory.xlsx}, and, where they are there,
 * {@code hospital.yaml}, {@code suppliers.csv}, {@code answers.csv}, {@code matches.yaml}, {@code remediation.csv}, {@code sboms/} and its own entries over
 * the catalogue in {@code catalogue/}.
 */
public final class HospitalFolder {
    private static final String CSV = "inventory.csv";
    private static final String XLSX = "inventory.xlsx";
    private static final String SBOMS = "sboms";
    private static final String OWN_ENTRIES = "catalogue";

    private final FolderFiles files;
    private final ColumnNames names;
    private final LocalDate asOf;
    private final List<Problem> problems;

    private HospitalFolder(FolderFiles files, ColumnNames names, LocalDate asOf, List<Problem> problems) {
        this.files = files;
        this.names = names;
        this.asOf = asOf;
        this.problems = problems;
    }

    /**
     * Reads a folder.
     *
     * @param folder the hospital's folder; only the inventory in it is compulsory
     * @param catalogue folder of the catalogue, with {@code columns.yaml} and {@code defaults.yaml}
     * @param asOf the day that the review speaks of
     * @return what could be read, with an error where the inventory is missing
     */
    public static Read<HospitalFiles> read(Path folder, Path catalogue, LocalDate asOf) {
        List<Problem> problems = new ArrayList<>();
        Read<ColumnNames> names = ColumnNames.read(catalogue.resolve("columns.yaml"));
        Read<Defaults> defaults = Defaults.read(catalogue.resolve("defaults.yaml"));
        problems.addAll(names.problems());
        problems.addAll(defaults.problems());
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.error("folder.absent", Location.file(""), "There is no such folder."));
        }
        FolderFiles files = new FolderFiles(folder, problems);
        HospitalYaml yaml = new HospitalYaml(hospitalTree(files, problems), defaults.value(), problems);
        ColumnNames withKept = names.value().keeping(yaml.keepColumns());
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Hospital hospital = yaml.hospital(name == null ? "Hospital" : name.toString());
        HospitalFiles read = new HospitalFolder(files, withKept, asOf, problems).rest(hospital, yaml);
        return new Read<>(read, problems);
    }

    private static JsonNode hospitalTree(FolderFiles files, List<Problem> problems) {
        Optional<Path> file = files.file(HospitalYaml.NAME);
        if (file.isEmpty()) {
            problems.add(Problem.info(
                    "hospital.absent",
                    Location.file(HospitalYaml.NAME),
                    "There is no " + HospitalYaml.NAME + ", so defaults stand in for all that it would say."));
            return JsonNodeFactory.instance.objectNode();
        }
        Read<JsonNode> tree = YamlFile.read(file.get());
        problems.addAll(tree.problems());
        JsonNode schema = tree.value().path("schema");
        if (schema.isMissingNode() || schema.isNull() || (schema.isInt() && schema.intValue() == 1)) {
            return tree.value();
        }
        problems.add(Problem.error(
                "yaml.schema",
                new Location(HospitalYaml.NAME, "/schema"),
                "Only schema 1 is known here, so the file is left out and defaults stand in for all that it says."));
        return JsonNodeFactory.instance.objectNode();
    }

    private HospitalFiles rest(Hospital hospital, HospitalYaml yaml) {
        Read<InventoryTable> table = inventory();
        problems.addAll(table.problems());
        Set<String> services = hospital.services().stream().map(Service::id).collect(Collectors.toUnmodifiableSet());
        List<Supplier> suppliers = files.file(SuppliersFile.NAME)
                .map(path -> added(SuppliersFile.read(path, names, services)))
                .orElse(List.of());
        List<Answer> answers = files.file(AnswersFile.NAME)
                .map(path -> added(AnswersFile.read(path, names, asOf)))
                .orElse(List.of());
        Set<String> ids = table.value().assets().stream().map(Asset::id).collect(Collectors.toUnmodifiableSet());
        List<Component> components =
                files.file(SBOMS).map(path -> added(SbomFolder.read(path, ids))).orElse(List.of());
        return new HospitalFiles(
                hospital,
                new Inventory(table.value().assets(), components, suppliers),
                answers,
                decisions(),
                yaml.overrides(),
                files.file(OWN_ENTRIES)
                        .map(path -> added(CatalogueFolder.overlays(path)))
                        .orElse(List.of()),
                table.value().account(),
                yaml.correspondence());
    }

    private Decisions decisions() {
        List<Correction> corrections = files.file(MatchesFile.NAME)
                .map(path -> added(MatchesFile.read(path)))
                .orElse(List.of());
        List<Kept> kept = files.file(RemediationFile.NAME)
                .map(path -> added(RemediationFile.read(path, asOf, names)).kept())
                .orElse(List.of());
        return new Decisions(corrections, kept);
    }

    private Read<InventoryTable> inventory() {
        Optional<Path> csv = files.file(CSV);
        Optional<Path> xlsx = files.file(XLSX);
        if (csv.isPresent() && xlsx.isPresent()) {
            problems.add(Problem.warning(
                    "inventory.both",
                    Location.file(XLSX),
                    "There is both " + CSV + " and " + XLSX + "; only " + CSV + " was read."));
        }
        if (csv.isPresent()) {
            return InventoryFile.read(csv.get(), CSV, names);
        }
        if (xlsx.isPresent()) {
            return InventoryFile.read(xlsx.get(), XLSX, names);
        }
        problems.add(Problem.error(
                "inventory.absent",
                Location.file(CSV),
                "There is neither " + CSV + " nor " + XLSX
                        + " in the folder. Without an inventory nothing can be found."));
        return InventoryFile.none();
    }

    private <T> T added(Read<T> read) {
        problems.addAll(read.problems());
        return read.value();
    }
}
