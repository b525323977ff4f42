package org.wardround.formats.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonFault;
import tools.jackson.core.JacksonException;

/** Reads one SBOM. What it is, its content says: CycloneDX in JSON or XML, SPDX 2 in JSON, SPDX 3 in JSON-LD. */
final class SbomFile {
    private static final Map<String, Set<String>> VERSIONS = Map.of(
            "CycloneDX", Set.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7"),
            "SPDX", Set.of("2.2", "2.3", "3.0", "3.0.0", "3.0.1"));

    private final SbomContent content = new SbomContent();
    private final SbomProblems problems;

    private SbomFile(String file) {
        this.problems = new SbomProblems(file);
    }

    /**
     * What a file holds.
     *
     * @param asset the asset that it says it belongs to; empty when it says none
     * @param components its components, bound to no asset yet
     */
    record Sbom(String asset, List<Component> components) {
        Sbom {
            components = List.copyOf(components);
        }
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param file what problems name as the file
     */
    static Read<Sbom> read(Path path, String file) {
        return read(path, file, SbomLimits.DEFAULT);
    }

    static Read<Sbom> read(Path path, String file, SbomLimits limits) {
        SbomFile reader = new SbomFile(file);
        Sbom sbom = reader.open(path, limits) ? reader.checked() : new Sbom("", List.of());
        return new Read<>(sbom, reader.problems.all());
    }

    /** Fills the content as far as the file can be read; false when there is nothing in it that counts. */
    private boolean open(Path path, SbomLimits limits) {
        try (SbomBytes in = SbomBytes.open(path, limits)) {
            switch (in.form()) {
                case JSON -> JsonSbom.read(in, content);
                case XML -> CycloneDxXml.read(in, content);
                case OTHER -> {
                    problems.error(
                            "",
                            "sbom.format",
                            "This is neither JSON nor XML, so it was not read. Ask for CycloneDX (JSON or XML) or SPDX"
                                    + " (JSON).");
                    return false;
                }
            }
        } catch (JacksonException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            stopped(cause, line, "JSON", capital(JsonFault.sentence(e)));
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            stopped(cause, line, "XML", e.getMessage() == null ? "" : e.getMessage());
        } catch (IOException e) {
            stopped(e, 0, "", "");
            return content.count() > 0;
        }
        return true;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private void stopped(Throwable cause, int line, String form, String message) {
        if (cause instanceof SbomBytes.TooLargeException large) {
            problems.error(
                    "",
                    "sbom.too-large",
                    "The file is larger than " + (large.limit() >> 20) + " MB, also after unpacking; " + content.count()
                            + " components before that place were read.");
        } else if (form.isEmpty() || cause instanceof IOException) {
            problems.error(
                    "",
                    "sbom.unreadable",
                    "The file cannot be opened or unpacked. Check that it may be read and is whole.");
        } else {
            String first = message.lines()
                    .filter(text -> !text.startsWith("ParseError"))
                    .findFirst()
                    .orElse("");
            problems.error(
                    line > 0 ? "line " + line : "",
                    "sbom.broken",
                    "The file cannot be read as " + form + " from here on; " + content.count()
                            + " components before it were seen. " + Excerpt.of(first.replaceFirst("^Message: ", "")));
        }
    }

    private Sbom checked() {
        if (content.standard().isEmpty() || !VERSIONS.containsKey(content.standard())) {
            if (problems.all().isEmpty()) {
                problems.error(
                        "",
                        "sbom.format",
                        "This is no SBOM that is read here: no \"bomFormat\" says CycloneDX, no \"spdxVersion\" or"
                                + " \"@context\" says SPDX, and the root element is no CycloneDX \"bom\".");
            }
            return new Sbom("", List.of());
        }
        if (!VERSIONS.getOrDefault(content.standard(), Set.of()).contains(content.version())) {
            problems.warning(
                    "",
                    "sbom.version",
                    "The version \"" + Excerpt.of(content.version()) + "\" of " + content.standard()
                            + " is none that is known here. The file was read all the same.");
        }
        if (content.trailing()) {
            problems.error("", "sbom.trailing", "Something follows the end of the JSON; it was not read.");
        }
        if (content.count() > SbomLimits.MAX_COMPONENTS) {
            problems.error(
                    "",
                    "sbom.too-many",
                    "There are " + content.count() + " components; those after the first " + SbomLimits.MAX_COMPONENTS
                            + " were left out.");
        }
        content.mistyped()
                .forEach(place -> problems.warning(
                        place,
                        "sbom.type",
                        "This has another type than the format asks for, or is too long; it was left out."));
        if (content.vulnerabilities() > 0) {
            problems.info(
                    "",
                    "sbom.vulnerabilities",
                    "The file also speaks of " + content.vulnerabilities()
                            + " vulnerabilities. Put a copy into the folder of the feeds to have them used.");
        }
        List<Component> components = new ComponentMaker(content, problems).components();
        if (content.parts().isEmpty()) {
            problems.warning("", "sbom.empty", "The file lists no components; it may be a VEX document.");
        }
        return new Sbom(content.asset(), components);
    }
}
