package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program's own data lies. The launcher says so with the property {@code wardround.home}. */
final class Installation {
    private Installation() {}

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
