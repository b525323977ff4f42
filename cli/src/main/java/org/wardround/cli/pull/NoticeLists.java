package org.wardround.cli.pull;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;

/** Reads publishers' lists of notices: ROLIE feeds, and changes.csv and index.txt of a directory (CSAF 2.0 section 7.1). */
final class NoticeLists {

    private static final Pattern CHANGE = Pattern.compile("\\s*\"?([^\",]+)\"?\\s*,\\s*\"?([^\",]+)\"?\\s*");
    private static final int LONGEST_ADDRESS = 2_000;

    private NoticeLists() {}

    /** The notices of a ROLIE feed. */
    static List<NoticeLink> rolie(JsonPlace root, URI feed) {
        List<NoticeLink> links = new ArrayList<>();
        for (JsonPlace entry : root.at("feed").items("entry")) {
            String source = entry.at("content").text("src");
            List<URI> sums = new ArrayList<>();
            for (JsonPlace link : entry.items("link")) {
                String rel = link.text("rel");
                if (rel.equals("self") && source.isEmpty()) {
                    source = link.text("href");
                }
                if (rel.equals("hash")) {
                    address(feed, link.text("href")).ifPresent(sums::add);
                }
            }
            sums.sort(Comparator.comparing(sum -> !sum.getPath().endsWith(".sha512")));
            Optional<URI> address = address(feed, source);
            if (address.isEmpty()) {
                entry.log()
                        .warning(
                                "pull.list.address",
                                entry.pointer(),
                                "The entry has no address that can be used: \"" + Excerpt.of(source) + "\".");
            } else {
                links.add(new NoticeLink(address.get(), entry.text("updated"), sums));
            }
        }
        return links;
    }

    /** The notices of changes.csv (path, moment) or index.txt (path). A path must stay below the directory. */
    static List<NoticeLink> directory(String text, URI directory, ProblemLog log) {
        List<NoticeLink> links = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Matcher change = CHANGE.matcher(line);
            boolean dated = change.matches();
            String path = dated ? change.group(1).strip() : line.strip();
            Optional<URI> address = below(directory, path);
            if (address.isEmpty()) {
                log.warning(
                        "pull.list.address",
                        "line " + number,
                        "\"" + Excerpt.of(path) + "\" is no file below this directory; it was left out.");
            } else {
                URI notice = address.get();
                links.add(new NoticeLink(
                        notice,
                        dated ? change.group(2).strip() : "",
                        List.of(URI.create(notice + ".sha512"), URI.create(notice + ".sha256"))));
            }
        }
        return links;
    }

    private static Optional<URI> below(URI directory, String path) {
        if (path.startsWith("/") || path.contains("\\") || path.contains("%2e") || path.contains("%2E")) {
            return Optional.empty();
        }
        return address(directory, path).filter(address -> {
            String base = directory.getRawPath();
            return String.valueOf(directory.getHost()).equals(address.getHost())
                    && address.getRawPath() != null
                    && address.getRawPath().startsWith(base)
                    && address.getRawPath().endsWith(".json");
        });
    }

    private static Optional<URI> address(URI base, String text) {
        if (text.isBlank() || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI address = base.resolve(URI.create(text.strip())).normalize();
            return address.getHost() == null || address.getPath() == null ? Optional.empty() : Optional.of(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
