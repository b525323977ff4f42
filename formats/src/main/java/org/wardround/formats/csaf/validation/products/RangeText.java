package org.wardround.formats.csaf.validation.products;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a version range is, by its text alone (CSAF 2.1, "Name under Product Version Range"). */
enum RangeText {
    /** A range in one of the two notations. */
    RANGE,
    /** One version. */
    SINGLE,
    /** Neither. */
    NEITHER;

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9.+-]*");
    private static final Pattern CONSTRAINT = Pattern.compile("(>=|<=|!=|>|<|=)?([^\\s|<>=!*]+)");

    static RangeText of(String name) {
        if (!name.startsWith("vers:")) {
            return constraints(name);
        }
        int slash = name.indexOf('/');
        if (slash < 0 || !SCHEME.matcher(name.substring(5, slash)).matches()) {
            return NEITHER;
        }
        String scheme = name.substring(5, slash);
        String text = name.substring(slash + 1);
        if (scheme.equals("all") || text.equals("*")) {
            return name.equals("vers:all/*") ? RANGE : NEITHER;
        }
        return constraints(text);
    }

    private static RangeText constraints(String text) {
        String[] parts = text.split("\\|", -1);
        Set<String> seen = new HashSet<>();
        boolean compared = false;
        for (String part : parts) {
            var matcher = CONSTRAINT.matcher(part);
            if (!matcher.matches() || !seen.add(part)) {
                return NEITHER;
            }
            compared |= matcher.group(1) != null && !matcher.group(1).equals("=");
        }
        return parts.length == 1 && !compared ? SINGLE : RANGE;
    }
}
