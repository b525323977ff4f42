package org.wardround.formats.sbom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.SbomDocument;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;
import org.wardround.formats.json.Excerpt;

/** Makes components of what stands in a file; what is wrong with one is reported, and the rest is kept. */
final class ComponentMaker {
    private final SbomProblems problems;
    private final SbomContent content;
    private final SbomDocument document;
    private final boolean oneSubject;

    ComponentMaker(SbomContent content, SbomProblems problems) {
        this.problems = problems;
        this.content = content;
        this.document = content.document();
        this.oneSubject = content.parts().stream()
                        .filter(part -> content.isDescribed(part.text("bom-ref")))
                        .count()
                == 1;
    }

    List<Component> components() {
        List<Component> components = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (Part part : content.parts()) {
            String reference = part.text("bom-ref");
            if (!reference.isEmpty() && !references.add(reference)) {
                problems.warning(
                        part.place(),
                        "sbom.duplicate-ref",
                        "Another component has the same bom-ref or SPDX id; both were kept.");
            }
            add(part, components);
        }
        return components;
    }

    private void add(Part part, List<Component> components) {
        String purl = valid(part, "purl", text -> PackageUrl.of(text).isPresent());
        String cpe = valid(part, "cpe", text -> CpeName.of(text).isPresent());
        String name = part.text("group").isEmpty() || part.text("name").isEmpty()
                ? part.text("name")
                : part.text("group") + "/" + part.text("name");
        if (name.isEmpty() && purl.isEmpty() && cpe.isEmpty()) {
            problems.error(
                    part.place(),
                    "sbom.nameless",
                    "The component has neither a name nor a purl or CPE and was left out.");
            return;
        }
        if (name.isEmpty()) {
            problems.warning(part.place(), "sbom.no-name", "The component has no name; its purl or CPE stands in.");
        }
        String reference = part.text("bom-ref");
        boolean subject = oneSubject && content.isDescribed(reference);
        components.add(new Component(
                "",
                name.isEmpty() ? (purl.isEmpty() ? cpe : purl) : name,
                part.text("version"),
                purl,
                cpe,
                part.hashes(),
                reference,
                document,
                new RowRef(problems.file(), subject ? 0 : part.position())));
    }

    private String valid(Part part, String key, Predicate<String> form) {
        String text = part.text(key);
        if (text.isEmpty() || form.test(text)) {
            return text;
        }
        problems.warning(
                part.place(key),
                "sbom." + key,
                "The " + key + " of the component " + Excerpt.of(part.text("name")) + " is not valid and was left out: "
                        + Excerpt.of(text));
        return "";
    }
}
