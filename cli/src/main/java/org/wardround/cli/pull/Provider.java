package org.wardround.cli.pull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/**
 * Where a publisher's notices are, from its provider-metadata.json (CSAF 2.0 and 2.1).
 *
 * @param feeds ROLIE feeds that anybody may read
 * @param directories directories with index.txt and changes.csv, with a slash at the end
 */
record Provider(List<URI> feeds, List<URI> directories) {

    private static final Set<String> PUBLIC = Set.of("WHITE", "CLEAR", "UNLABELED", "");

    Provider {
        feeds = List.copyOf(feeds);
        directories = List.copyOf(directories);
    }

    static Provider of(JsonPlace metadata, URI base) {
        List<URI> feeds = new ArrayList<>();
        List<URI> directories = new ArrayList<>();
        for (JsonPlace distribution : metadata.items("distributions")) {
            for (JsonPlace feed : distribution.at("rolie").items("feeds")) {
                open(feed, feed.at("url"), base).ifPresent(feeds::add);
            }
            JsonPlace directory = distribution.at("directory");
            open(directory, directory.at("url"), base).map(Provider::slashed).ifPresent(directories::add);
            JsonPlace older = distribution.at("directory_url");
            open(older, older, base).map(Provider::slashed).ifPresent(directories::add);
        }
        return new Provider(
                feeds.stream().distinct().toList(),
                directories.stream().distinct().toList());
    }

    private static Optional<URI> open(JsonPlace labelled, JsonPlace url, URI base) {
        if (!url.present()) {
            return Optional.empty();
        }
        String label = labelled.isObject() ? labelled.text("tlp_label").toUpperCase(Locale.ROOT) : "";
        if (!PUBLIC.contains(label)) {
            url.log()
                    .info(
                            "pull.not-public",
                            url.pointer(),
                            "This list is marked TLP:" + Excerpt.of(label)
                                    + " and needs a password; it was not fetched.");
            return Optional.empty();
        }
        try {
            return Optional.of(base.resolve(URI.create(url.text().strip())));
        } catch (IllegalArgumentException e) {
            url.log()
                    .warning(
                            "pull.list.address",
                            url.pointer(),
                            "This is no web address: \"" + Excerpt.of(url.text()) + "\".");
            return Optional.empty();
        }
    }

    private static URI slashed(URI directory) {
        String text = directory.toString();
        return text.endsWith("/") ? directory : URI.create(text + "/");
    }
}
