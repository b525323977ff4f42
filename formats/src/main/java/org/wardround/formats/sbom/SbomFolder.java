package org.wardround.formats.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/**
 * Reads a folder of SBOMs. A file belongs to the asset that its property (or, in SPDX, the document's comment)
 * {@code wardround:asset} names, or else to the one that its own name gives, as in {@code MT-0815.cdx.json}.
 */
public final class SbomFolder {
    private static final Pattern NAMES =
            Pattern.compile("(?i)(?:\\.(?:cdx|bom|spdx|spdx3))?\\.(?:json|xml)(?:\\.gz)?$");

    private final Path folder;
    private final Set<String> assets;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();

    private SbomFolder(Path folder, Set<String> assets) {
        this.folder = folder;
        this.assets = assets;
    }

    /**
     * Reads all files of a folder, in the order of their names.
     *
     * @param folder the folder
     * @param assets ids of the assets that there are
     * @return the components, each bound to its asset where that is known, and what was wrong
     */
    public static Read<List<Component>> read(Path folder, Set<String> assets) {
        SbomFolder reader = new SbomFolder(folder, assets);
        reader.all();
        return new Read<>(List.copyOf(reader.components), reader.problems);
    }

    private void all() {
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.sorted().limit(SbomLimits.MAX_FILES + 1L).toList();
        } catch (IOException e) {
            problems.add(Problem.error("sbom.folder", Location.file(name(folder)), "The folder cannot be read."));
            return;
        }
        if (files.size() > SbomLimits.MAX_FILES) {
            problems.add(Problem.error(
                    "sbom.too-many-files",
                    Location.file(name(folder)),
                    "There are more than " + SbomLimits.MAX_FILES + " files; the others were not read."));
        }
        files.stream().limit(SbomLimits.MAX_FILES).forEach(this::one);
    }

    private void one(Path path) {
        String file = name(folder) + "/" + name(path);
        if (!inside(path)) {
            problems.add(Problem.error(
                    "folder.outside",
                    Location.file(file),
                    "This is a link to a place outside of the folder, so it was not read."));
        } else if (UnreadForms.of(path).isPresent()) {
            problems.add(Problem.error(
                    "sbom.form", Location.file(file), UnreadForms.of(path).orElseThrow()));
        } else if (!Files.isRegularFile(path) || !NAMES.matcher(file).find()) {
            problems.add(Problem.warning(
                    "sbom.not-read",
                    Location.file(file),
                    "Only files in JSON or XML, with a name that ends with .json, .xml, .json.gz or .xml.gz, are read;"
                            + " this was left out."));
        } else {
            Read<SbomFile.Sbom> read = SbomFile.read(path, file);
            problems.addAll(read.problems());
            add(read.value(), path, file);
        }
    }

    private void add(SbomFile.Sbom sbom, Path path, String file) {
        if (sbom.components().isEmpty()) {
            return;
        }
        if (components.size() + sbom.components().size() > SbomLimits.MAX_ALL_COMPONENTS) {
            problems.add(Problem.error(
                    "sbom.too-many",
                    Location.file(file),
                    "There are more than " + SbomLimits.MAX_ALL_COMPONENTS
                            + " components in all; those of this file were left out."));
            return;
        }
        String asset = asset(sbom, path, file);
        sbom.components().forEach(component -> components.add(component.in(asset)));
    }

    private String asset(SbomFile.Sbom sbom, Path path, String file) {
        String byName = NAMES.matcher(name(path)).replaceFirst("");
        String asset = sbom.asset().isEmpty() ? byName : sbom.asset();
        if (assets.contains(asset)) {
            return asset;
        }
        problems.add(Problem.warning(
                "sbom.no-asset",
                Location.file(file),
                "There is no asset " + asset
                        + " in the inventory. Name the file <id of the asset>.cdx.json, or give it the" + " property "
                        + SbomContent.ASSET_PROPERTY + ". Its components belong to no asset for now."));
        return "";
    }

    private boolean inside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
