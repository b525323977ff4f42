package org.wardround.formats.hospital;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/** Hands out the files of a folder, but none that a link takes out of it. */
final class FolderFiles {
    private final Path folder;
    private final List<Problem> problems;

    FolderFiles(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** A file of the folder; empty when there is none, or when it lies elsewhere. */
    Optional<Path> file(String name) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (!inside(path)) {
            problems.add(Problem.error(
                    "folder.outside",
                    Location.file(name),
                    "This is a link to a place outside of the folder, so it was not read. Put the file itself here."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
            problems.add(Problem.error("folder.no-file", Location.file(name), "This is no ordinary file."));
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private boolean inside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
