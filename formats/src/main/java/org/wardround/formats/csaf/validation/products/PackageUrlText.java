package org.wardround.formats.csaf.validation.products;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.packages.PackageUrl;

/** Package URLs, with what their types forbid (https://github.com/package-url/purl-spec, types, read 2026-11-25). */
final class PackageUrlText {

    /** Types of which the specification says that a namespace is prohibited. */
    private static final Set<String> NO_NAMESPACE =
            Set.of("bitnami", "cargo", "conda", "cran", "gem", "hackage", "mlflow", "nuget", "oci", "pub", "pypi");

    private PackageUrlText() {}

    /** Everything but the qualifiers; empty when the text is no valid package URL. */
    static Optional<String> of(String text) {
        Optional<PackageUrl> read = PackageUrl.of(text);
        if (read.isEmpty() || read.get().name().isEmpty()) {
            return Optional.empty();
        }
        PackageUrl url = read.get();
        String type = url.type().toLowerCase(Locale.ROOT);
        if (!url.namespace().isEmpty() && NO_NAMESPACE.contains(type)) {
            return Optional.empty();
        }
        if (url.namespace().isEmpty() && (type.equals("maven") || url.name().startsWith("@"))) {
            return Optional.empty();
        }
        return Optional.of(String.join("\n", type, url.namespace(), url.name(), url.version()));
    }
}
