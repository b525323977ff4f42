package org.wardround.formats.osv;

import java.util.Locale;
import java.util.Map;
import org.wardround.formats.json.JsonPlace;

/** The package URL of an OSV package: its own, or made from ecosystem and name, as the package URL types define it. */
final class OsvEcosystems {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("npm", "npm/"),
            Map.entry("pypi", "pypi/"),
            Map.entry("maven", "maven/"),
            Map.entry("go", "golang/"),
            Map.entry("crates.io", "cargo/"),
            Map.entry("nuget", "nuget/"),
            Map.entry("rubygems", "gem/"),
            Map.entry("packagist", "composer/"),
            Map.entry("hex", "hex/"),
            Map.entry("pub", "pub/"),
            Map.entry("swifturl", "swift/"),
            Map.entry("cran", "cran/"),
            Map.entry("hackage", "hackage/"),
            Map.entry("conancenter", "conan/"),
            Map.entry("bitnami", "bitnami/"),
            Map.entry("debian", "deb/debian/"),
            Map.entry("ubuntu", "deb/ubuntu/"),
            Map.entry("alpine", "apk/alpine/"),
            Map.entry("wolfi", "apk/wolfi/"),
            Map.entry("chainguard", "apk/chainguard/"),
            Map.entry("red hat", "rpm/redhat/"),
            Map.entry("rocky linux", "rpm/rocky-linux/"),
            Map.entry("almalinux", "rpm/almalinux/"),
            Map.entry("suse", "rpm/suse/"),
            Map.entry("opensuse", "rpm/opensuse/"),
            Map.entry("mageia", "rpm/mageia/"));

    private OsvEcosystems() {}

    /** The package URL without a version; empty when the ecosystem has none that is known here. */
    static String purl(JsonPlace named) {
        String ecosystem = named.text("ecosystem").strip();
        int colon = ecosystem.indexOf(':');
        String family = (colon < 0 ? ecosystem : ecosystem.substring(0, colon)).toLowerCase(Locale.ROOT);
        String release = colon < 0 ? "" : ecosystem.substring(colon + 1);
        String written = named.text("purl").strip();
        String type = TYPES.getOrDefault(family, "");
        if (written.isEmpty() && (type.isEmpty() || named.text("name").isBlank())) {
            return "";
        }
        String bare = written.isEmpty()
                ? "pkg:" + type + name(family, named.text("name").strip())
                : written;
        return bare.contains("distro=") || release.isEmpty() || !isDistribution(type)
                ? bare
                : bare + (bare.contains("?") ? "&" : "?") + "distro=" + family.replace(' ', '-') + "-"
                        + number(release);
    }

    private static boolean isDistribution(String type) {
        return type.startsWith("deb/") || type.startsWith("apk/");
    }

    /** "22.04:LTS" and "v3.18" are releases 22.04 and 3.18. */
    private static String number(String release) {
        return release.replaceFirst("^v(?=\\d)", "").replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    }

    private static String name(String family, String name) {
        String path = family.equals("maven") ? name.replace(':', '/') : name;
        StringBuilder text = new StringBuilder();
        path.codePoints().forEach(one -> {
            if (one <= ' ' || "%?#@".indexOf(one) >= 0) {
                text.append(String.format(Locale.ROOT, "%%%02X", one));
            } else {
                text.appendCodePoint(one);
            }
        });
        return text.toString();
    }
}
