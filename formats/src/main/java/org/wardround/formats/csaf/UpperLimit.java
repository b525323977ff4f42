package org.wardround.formats.csaf;

/**
 * The one upper limit of a version range such as "&lt;= 3.1" or "vers:generic/&lt;4".
 *
 * @param version the limit; empty where the range has another form
 * @param included whether the limit belongs to the range
 */
record UpperLimit(String version, boolean included) {

    private static final UpperLimit NONE = new UpperLimit("", false);

    static UpperLimit of(String range) {
        String text = afterScheme(range.stripLeading());
        if (!text.startsWith("<")) {
            return NONE;
        }
        boolean included = text.startsWith("=", 1);
        String version = text.substring(included ? 2 : 1);
        boolean one = version.indexOf('|') < 0 && version.indexOf('<') < 0 && version.indexOf('>') < 0;
        return one ? new UpperLimit(version.strip(), included) : NONE;
    }

    private static String afterScheme(String range) {
        int slash = range.startsWith("vers:") ? range.indexOf('/') : -1;
        for (int i = "vers:".length(); i < slash; i++) {
            if (range.charAt(i) < 'a' || range.charAt(i) > 'z') {
                return range;
            }
        }
        return slash > "vers:".length() ? range.substring(slash + 1) : range;
    }
}
