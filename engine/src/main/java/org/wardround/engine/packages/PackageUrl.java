package org.wardround.engine.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A package URL (ECMA-427), read leniently: small slips in case or encoding do not matter, so that two writers of one package
 * meet.
 *
 * @param type such as "maven", in lower case
 * @param namespace in lower case; empty when there is none
 * @param name in lower case; for Python with "-" for "_" and "."
 * @param version decoded; empty when it gives none
 * @param qualifiers decoded, by key
 */
public record PackageUrl(
        String type, String namespace, String name, String version, SortedMap<String, String> qualifiers) {
    /** Longest text that is read, in characters. */
    public static final int LONGEST = 2000;

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9.+-]*");
    private static final Pattern BAD_CODE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Set<String> NO_ARCHITECTURE = Set.of("", "all", "any", "noarch", "source", "src");

    /** Copies the collections, so that the record never changes. */
    public PackageUrl {
        qualifiers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
    }

    /**
     * Reads a package URL.
     *
     * @param raw as written
     * @return empty when type or name are missing, a code is broken, or it is too long
     */
    public static Optional<PackageUrl> of(String raw) {
        String text = raw.strip();
        if (!text.regionMatches(true, 0, "pkg:", 0, "pkg:".length())
                || text.length() > LONGEST
                || text.chars().anyMatch(Character::isWhitespace)
                || BAD_CODE.matcher(text).find()) {
            return Optional.empty();
        }
        String bare = text.substring("pkg:".length()).split("#", -1)[0];
        int question = bare.indexOf('?');
        SortedMap<String, String> qualifiers = question < 0 ? new TreeMap<>() : pairs(bare.substring(question + 1));
        String path = (question < 0 ? bare : bare.substring(0, question)).replaceAll("^/+|/+$", "");
        int slash = path.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        String type = path.substring(0, slash).toLowerCase(Locale.ROOT);
        int at = path.lastIndexOf('@');
        boolean versioned = at > path.lastIndexOf('/') && at > slash + 1;
        List<String> segments = new ArrayList<>();
        for (String segment : (versioned ? path.substring(slash + 1, at) : path.substring(slash + 1)).split("/", -1)) {
            String plain = Escapes.decoded(segment).strip().toLowerCase(Locale.ROOT);
            if (!plain.isEmpty()) {
                segments.add(plain);
            }
        }
        if (!TYPE.matcher(type).matches() || segments.isEmpty()) {
            return Optional.empty();
        }
        String name = segments.removeLast();
        return Optional.of(new PackageUrl(
                type,
                String.join("/", segments),
                type.equals("pypi") ? name.replaceAll("[-_.]+", "-") : name,
                versioned ? Escapes.decoded(path.substring(at + 1)).strip() : "",
                qualifiers));
    }

    private static SortedMap<String, String> pairs(String text) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (String pair : text.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                pairs.putIfAbsent(
                        pair.substring(0, sign).toLowerCase(Locale.ROOT),
                        Escapes.decoded(pair.substring(sign + 1)).strip());
            }
        }
        return pairs;
    }

    /**
     * The product without its version.
     *
     * @return such as "pkg:maven/org.apache.logging.log4j/log4j-core"
     */
    public String product() {
        return "pkg:" + type + "/" + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }

    /**
     * The names under which notices may speak of this package: its own, and that of the source package that it was built
     * from (qualifier "upstream"), since distributions write notices for source packages.
     *
     * @return one or two products
     */
    public List<String> products() {
        String source = qualifier("upstream")
                .replaceFirst("@.*", "")
                .replaceFirst("-[^-]+-[^-]+\\.src\\.rpm$", "")
                .toLowerCase(Locale.ROOT);
        return source.isEmpty() || source.equals(name)
                ? List.of(product())
                : List.of(product(), "pkg:" + type + "/" + (namespace.isEmpty() ? "" : namespace + "/") + source);
    }

    /**
     * The version as the ecosystem orders it: with the epoch that RPM packages carry as a qualifier.
     *
     * @return empty when it gives none
     */
    public String orderedVersion() {
        String epoch = qualifier("epoch");
        return epoch.isEmpty() || version.isEmpty() || version.contains(":") ? version : epoch + ":" + version;
    }

    /**
     * The release of the distribution that the package is for.
     *
     * @return such as "debian-11", in lower case; empty when it says none
     */
    public String release() {
        return qualifier("distro").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether two packages can be for the same machine.
     *
     * @param other the other
     * @return false when both name an architecture, and not the same
     */
    public boolean sameArchitecture(PackageUrl other) {
        String mine = architecture();
        String yours = other.architecture();
        return NO_ARCHITECTURE.contains(mine) || NO_ARCHITECTURE.contains(yours) || mine.equals(yours);
    }

    private String architecture() {
        return switch (qualifier("arch").toLowerCase(Locale.ROOT)) {
            case "x86_64", "x64" -> "amd64";
            case "aarch64" -> "arm64";
            case "i386", "i586", "i686" -> "x86";
            default -> qualifier("arch").toLowerCase(Locale.ROOT);
        };
    }

    private String qualifier(String key) {
        return qualifiers.getOrDefault(key, "");
    }
}
