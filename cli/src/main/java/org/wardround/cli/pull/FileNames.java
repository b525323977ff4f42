package org.wardround.cli.pull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files from addresses of strangers: letters, digits, hyphens, dots and underscores, and no way out. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final int MARK = 8;
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final Pattern YEAR = Pattern.compile(".*/((?:19|20)[0-9]{2})/[^/]*");

    private FileNames() {}

    /** The place of a notice: the folder of its source, the year where the address has one, its name. */
    static String notice(String source, URI address) {
        String path = String.valueOf(address.getPath());
        var year = YEAR.matcher(path);
        String folder = "csaf/" + source + "/" + (year.matches() ? year.group(1) + "/" : "");
        String name = clean(path.substring(path.lastIndexOf('/') + 1));
        return folder + (name.endsWith(".json") ? name : name + ".json");
    }

    /** A name without anything that a file system could read as more than a name. */
    static String clean(String name) {
        StringBuilder safe = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
            safe.append(fine ? c : '_');
        }
        while (!safe.isEmpty() && safe.charAt(0) == '.') {
            safe.deleteCharAt(0);
        }
        while (!safe.isEmpty() && safe.charAt(safe.length() - 1) == '.') {
            safe.deleteCharAt(safe.length() - 1);
        }
        String clean = safe.isEmpty() ? "unnamed" : safe.toString();
        String trimmed = clean.length() > LONGEST ? withMark(clean.substring(0, LONGEST), name) : clean;
        return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    /** The name with a mark made of an address, for a second file of the same name. */
    static String withMark(String name, String address) {
        String mark = "-"
                + Checksums.hex("SHA-256", address.getBytes(StandardCharsets.UTF_8))
                        .substring(0, MARK);
        int dot = name.lastIndexOf('.');
        int slash = name.lastIndexOf('/');
        return dot > slash + 1 ? name.substring(0, dot) + mark + name.substring(dot) : name + mark;
    }
}
