package org.wardround.engine.remediation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of two revisions of a notice say about the change between them. Only semantic versioning says more
 * than that there is another revision: a new major version asks for a new comparison with the assets, a new patch version
 * corrects the wording (CSAF 2.1, section on the version type). Before the first release, which is major version 0, the
 * minor and patch numbers stand for major and minor.
 */
public enum RevisionStep {
    /** The same revision. */
    NONE,
    /** Only the wording, by semantic versioning. */
    PATCH,
    /** Contents that need no new comparison, by semantic versioning. */
    MINOR,
    /** A new comparison with the assets is needed, by semantic versioning. */
    MAJOR,
    /** Another revision, and its number does not say what changed. */
    OTHER;

    private static final Pattern SEMANTIC =
            Pattern.compile("(0|[1-9]\\d{0,17})\\.(0|[1-9]\\d{0,17})\\.(0|[1-9]\\d{0,17})"
                    + "(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
                    + "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?");

    /**
     * Whether a revision is written after the rules of semantic versioning.
     *
     * @param revision revision as written
     * @return true for such as "1.0.0" and "2.1.0-rc.1"
     */
    public static boolean isSemantic(String revision) {
        return SEMANTIC.matcher(revision).matches();
    }

    /**
     * Compares two revisions.
     *
     * @param before revision of the last run, as written
     * @param after revision of this run, as written
     * @return what the numbers say
     */
    public static RevisionStep between(String before, String after) {
        if (before.equals(after)) {
            return NONE;
        }
        Matcher old = SEMANTIC.matcher(before);
        Matcher now = SEMANTIC.matcher(after);
        if (!old.matches() || !now.matches()) {
            return OTHER;
        }
        boolean first = old.group(1).equals("0") && now.group(1).equals("0");
        if (!old.group(1).equals(now.group(1))) {
            return MAJOR;
        }
        if (!old.group(2).equals(now.group(2))) {
            return first ? MAJOR : MINOR;
        }
        if (!old.group(3).equals(now.group(3))) {
            return first ? MINOR : PATCH;
        }
        return PATCH;
    }
}
