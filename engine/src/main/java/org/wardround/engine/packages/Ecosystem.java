package org.wardround.engine.packages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one family of packages orders its versions. Debian, RPM, Alpine, Python, Maven, NuGet and Composer are ordered by the
 * versatile library; semantic versions and Ruby gems here, since that library turns down short or very long numbers of the
 * first and has no order for the second.
 */
public enum Ecosystem {
    /** Debian and Ubuntu packages. */
    DEB,
    /** Packages of Red Hat, Fedora, SUSE and their kin, and of Arch Linux, which orders in the same way. */
    RPM,
    /** Alpine and Gentoo packages. */
    APK,
    /** Python packages (PEP 440). */
    PYPI,
    /** Maven artifacts. */
    MAVEN,
    /** .NET packages. */
    NUGET,
    /** PHP packages. */
    COMPOSER,
    /** Everything that follows semantic versioning: npm, Go, Rust, Dart, Elixir, Swift. */
    SEMVER,
    /** Ruby gems. */
    GEM;

    /** Longest version that is compared, in characters. */
    public static final int LONGEST = 256;

    private static final Map<String, Ecosystem> BY_NAME = Map.ofEntries(
            Map.entry("deb", DEB),
            Map.entry("debian", DEB),
            Map.entry("rpm", RPM),
            Map.entry("alpm", RPM),
            Map.entry("apk", APK),
            Map.entry("alpine", APK),
            Map.entry("ebuild", APK),
            Map.entry("gentoo", APK),
            Map.entry("pypi", PYPI),
            Map.entry("maven", MAVEN),
            Map.entry("nuget", NUGET),
            Map.entry("composer", COMPOSER),
            Map.entry("semver", SEMVER),
            Map.entry("npm", SEMVER),
            Map.entry("golang", SEMVER),
            Map.entry("go", SEMVER),
            Map.entry("cargo", SEMVER),
            Map.entry("hex", SEMVER),
            Map.entry("pub", SEMVER),
            Map.entry("swift", SEMVER),
            Map.entry("bitnami", SEMVER),
            Map.entry("gem", GEM));

    /**
     * The family of a package URL type or a {@code vers} scheme.
     *
     * @param name such as "deb", "npm"
     * @return empty for names without an order of their own, such as "generic"
     */
    public static Optional<Ecosystem> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Compares two versions.
     *
     * @param one a version
     * @param other another
     * @return negative, zero or positive as the first is older, the same or newer; empty when one of them is no version of
     *     this ecosystem or is too long
     */
    public OptionalInt compare(String one, String other) {
        if (one.isBlank() || other.isBlank() || one.length() > LONGEST || other.length() > LONGEST) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.signum(order(one.strip(), other.strip())));
        } catch (NoOrderException e) {
            return OptionalInt.empty();
        }
    }

    private int order(String one, String other) {
        return switch (this) {
            case SEMVER -> SemanticOrder.compare(one, other);
            case GEM -> GemOrder.compare(one, other);
            case DEB, RPM, APK, PYPI, MAVEN, NUGET, COMPOSER ->
                LibraryOrder.compare(name().toLowerCase(Locale.ROOT), one, other);
        };
    }
}
