package org.wardround.formats.csaf.validation.history;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a document: one integer, or semantic versioning (semver.org 2.0.0).
 *
 * @param semantic whether it has three parts
 * @param major the integer, or the first part
 * @param minor the second part; 0 for an integer
 * @param patch the third part; 0 for an integer
 * @param preRelease what stands after the hyphen; empty when nothing does
 */
record VersionNumber(boolean semantic, BigInteger major, BigInteger minor, BigInteger patch, String preRelease)
        implements Comparable<VersionNumber> {

    private static final int LONGEST = 200;
    private static final Pattern SHAPE =
            Pattern.compile("(\\d+)(?:\\.(\\d+)\\.(\\d+)(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?)?");
    private static final Comparator<VersionNumber> RELEASE = Comparator.comparing(VersionNumber::major)
            .thenComparing(VersionNumber::minor)
            .thenComparing(VersionNumber::patch);

    static Optional<VersionNumber> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String minor = matcher.group(2);
        String patch = matcher.group(3);
        String pre = matcher.group(4);
        return Optional.of(new VersionNumber(
                minor != null,
                new BigInteger(matcher.group(1)),
                minor == null ? BigInteger.ZERO : new BigInteger(minor),
                patch == null ? BigInteger.ZERO : new BigInteger(patch),
                pre == null ? "" : pre));
    }

    /** Order of semantic versioning; build metadata counts for nothing. */
    @Override
    public int compareTo(VersionNumber other) {
        int release = RELEASE.compare(this, other);
        if (release != 0 || preRelease.equals(other.preRelease)) {
            return release;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return preReleases(preRelease.split("\\.", -1), other.preRelease.split("\\.", -1));
    }

    private static int preReleases(String[] a, String[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean numbers = a[i].matches("\\d+") && b[i].matches("\\d+");
            int order = numbers ? new BigInteger(a[i]).compareTo(new BigInteger(b[i])) : a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    boolean sameRelease(VersionNumber other) {
        return RELEASE.compare(this, other) == 0;
    }

    boolean beforeFirstRelease() {
        return major.signum() == 0;
    }
}
