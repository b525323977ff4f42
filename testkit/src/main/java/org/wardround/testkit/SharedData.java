package org.wardround.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Public data for tests, which the project does not commit. A test that needs it is skipped where it is absent; with
 * {@code -Dwardround.data.required=true} (as in CI) it fails instead.
 */
public final class SharedData {
    private SharedData() {}

    /**
     * A file or folder of the shared data; aborts the test when it is absent.
     *
     * @param relative path below the data folder, such as "csaf/OT"
     * @return where it is
     * @throws IllegalStateException when it is absent although it is required
     */
    public static Path path(String relative) {
        return present(root().resolve(relative));
    }

    /**
     * A file of the labelled rows, which lie beside the data; aborts the test when it is absent.
     *
     * @param relative path below the labels folder, such as "dev.csv"
     * @return where it is
     */
    public static Path labels(String relative) {
        return present(root().resolveSibling("labels").resolve(relative));
    }

    private static Path root() {
        return Path.of(System.getProperty("wardround.data", "../shared/data"))
                .toAbsolutePath()
                .normalize();
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            if (Boolean.getBoolean("wardround.data.required")) {
                throw new IllegalStateException("The test data " + path + " is required here, but absent.");
            }
            Assumptions.abort("Skipped: " + path + " is absent. Set -Dwardround.data=FOLDER to run this test.");
        }
        return path;
    }
}
