package org.wardround.testkit;

import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Repository {
    private Repository() {}

    /**
     * A file or folder of the repository.
     *
     * @param relative path below its root, such as "catalogue"
     * @return where it is
     */
    public static Path path(String relative) {
        return Path.of(System.getProperty("wardround.root", ".."))
                .resolve(relative)
                .toAbsolutePath()
                .normalize();
    }
}
