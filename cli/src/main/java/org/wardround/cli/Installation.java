package org.wardround.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.feeds.FeedFolder;

/** Where the program's own data lies. The launcher says so with the property {@code wardround.home}. */
final class Installation {
    private Installation() {}

    /** What tells this build from others: the size and time of its own files. */
    static String build() {
        return part(Matcher.class) + part(FeedFolder.class);
    }

    private static String part(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return place + " " + Files.size(place) + " " + Files.getLastModifiedTime(place) + "\n";
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program's own files cannot be read.", e);
        }
    }

    static Path catalogue() throws UnusableInput {
        Path catalogue = Path.of(System.getProperty("wardround.home", ".")).resolve("catalogue");
        if (!Files.isDirectory(catalogue)) {
            throw new UnusableInput(
                    "There is no catalogue folder at " + catalogue.toAbsolutePath()
                            + ". Start Wardround with its own launcher, or set -Dwardround.home to the folder it was unpacked into.");
        }
        return catalogue;
    }
}
