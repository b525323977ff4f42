package org.wardround.formats.sbom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import tools.jackson.core.JacksonException;

/** Reads one CycloneDX JSON file. */
final class SbomFile {
    private static final Set<String> VERSIONS = Set.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");
    private static final Pattern PURL = Pattern.compile("pkg:/{0,2}[A-Za-z][A-Za-z0-9.+-]*/(?!/*$)[^\\s]+");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern CPE = Pattern.compile("cpe:(?:2\\.3:|/)[aho*-]?.+", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private SbomFile(String file) {
        this.file = file;
    }

    /**
     * What a file holds.
     *
     * @param asset the asset that it says it belongs to; empty when it says none
     * @param components its components, bound to no asset yet
     */
    record Sbom(String asset, List<Component> components) {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @param file what problems name as the file
     */
    static Read<Sbom> read(Path path, String file) {
        SbomFile reader = new SbomFile(file);
        Sbom sbom = reader.sbom(path);
        return new Read<>(sbom, reader.problems);
    }

    private Sbom sbom(Path path) {
        CycloneDxParser parser = new CycloneDxParser();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            if (Files.size(path) > SbomLimits.MAX_BYTES) {
                error("", "sbom.too-large", "The file is larger than " + (SbomLimits.MAX_BYTES >> 20) + " MB.");
                return nothing();
            }
            parser.read(in);
        } catch (IOException e) {
            error("", "sbom.unreadable", "The file cannot be opened. Check that it may be read.");
            return nothing();
        } catch (JacksonException e) {
            broken(e, parser.parts().size());
        }
        return checked(parser);
    }

    private Sbom checked(CycloneDxParser parser) {
        if (!"CycloneDX".equals(parser.format())) {
            if (problems.isEmpty()) {
                error(
                        "",
                        "sbom.format",
                        parser.otherFormat().isEmpty()
                                ? "This is no CycloneDX JSON (\"bomFormat\" does not say CycloneDX), so it was not read."
                                : "This looks like " + parser.otherFormat()
                                        + ", which is not read here. Ask for CycloneDX JSON.");
            }
            return nothing();
        }
        if (!VERSIONS.contains(parser.version())) {
            warning(
                    "/specVersion",
                    "sbom.version",
                    "The version of CycloneDX is none from 1.2 to 1.7. The file was read all" + " the same.");
        }
        if (parser.trailing()) {
            error("", "sbom.trailing", "Something follows the end of the JSON; it was not read.");
        }
        if (parser.count() > SbomLimits.MAX_COMPONENTS) {
            error(
                    "/components",
                    "sbom.too-many",
                    "There are " + parser.count() + " components; those after the first " + SbomLimits.MAX_COMPONENTS
                            + " were left out.");
        }
        parser.mistyped()
                .forEach(pointer -> warning(
                        pointer,
                        "sbom.type",
                        "This has another type than CycloneDX asks for, or is too long; it was left" + " out."));
        List<Component> components = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (Part part : parser.parts()) {
            String reference = part.text("bom-ref");
            if (!reference.isEmpty() && !references.add(reference)) {
                warning(
                        part.pointer(),
                        "sbom.duplicate-ref",
                        "Another component has the same bom-ref; both were kept.");
            }
            component(part, components);
        }
        if (parser.parts().isEmpty()) {
            warning("/components", "sbom.empty", "The file lists no components; it may be a VEX document.");
        }
        return new Sbom(parser.asset(), components);
    }

    private void component(Part part, List<Component> components) {
        String purl = valid(part, "purl", PURL);
        String cpe = valid(part, "cpe", CPE);
        String name = part.text("group").isEmpty() || part.text("name").isEmpty()
                ? part.text("name")
                : part.text("group") + "/" + part.text("name");
        if (name.isEmpty() && purl.isEmpty() && cpe.isEmpty()) {
            error(
                    part.pointer(),
                    "sbom.nameless",
                    "The component has neither a name nor a purl or CPE and was left out.");
            return;
        }
        if (name.isEmpty()) {
            warning(part.pointer(), "sbom.no-name", "The component has no name; its purl or CPE stands in.");
        }
        components.add(new Component(
                "",
                name.isEmpty() ? (purl.isEmpty() ? cpe : purl) : name,
                part.text("version"),
                purl,
                cpe,
                new RowRef(file, part.position())));
    }

    private String valid(Part part, String key, Pattern form) {
        String text = part.text(key);
        if (text.isEmpty()
                || (form.matcher(text).matches() && !BAD_ESCAPE.matcher(text).find())) {
            return text;
        }
        warning(
                part.pointer() + "/" + key,
                "sbom." + key,
                "The " + key + " of the component " + Excerpt.of(part.text("name")) + " is not valid and was left out: "
                        + Excerpt.of(text));
        return "";
    }

    private void broken(JacksonException e, int before) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String first = message.lines().findFirst().orElse("");
        problems.add(Problem.error(
                "sbom.broken",
                line > 0 ? Location.line(file, line) : Location.file(file),
                "The file cannot be read as JSON from here on; " + before + " components before it were seen. "
                        + Excerpt.of(first)));
    }

    private static Sbom nothing() {
        return new Sbom("", List.of());
    }

    private void error(String pointer, String code, String sentence) {
        add(Problem.error(code, new Location(file, pointer), sentence));
    }

    private void warning(String pointer, String code, String sentence) {
        add(Problem.warning(code, new Location(file, pointer), sentence));
    }

    private void add(Problem problem) {
        if (problems.size() < SbomLimits.MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == SbomLimits.MAX_PROBLEMS) {
            problems.add(Problem.warning(
                    "sbom.more", Location.file(file), "The file has more problems than are listed here."));
        }
    }
}
