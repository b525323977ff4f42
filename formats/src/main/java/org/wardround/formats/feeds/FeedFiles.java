package org.wardround.formats.feeds;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/** Finds the files of a feed folder, sorted by name. Links are reported and not followed. */
final class FeedFiles implements FileVisitor<Path> {

    private final Path root;
    private final FeedLimits limits;
    private final List<FeedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long total;

    private FeedFiles(Path root, FeedLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    static Read<List<FeedFile>> find(Path folder, FeedLimits limits) {
        if (!Files.exists(folder)) {
            return new Read<>(
                    List.of(),
                    List.of(Problem.error(
                            "feeds.folder.missing",
                            Location.file(folder.toString()),
                            "There is no feed folder here. Name the folder that holds the security notices.")));
        }
        try {
            FeedFiles finder = new FeedFiles(folder.toRealPath(), limits);
            Files.walkFileTree(
                    finder.root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), limits.depth(), finder);
            finder.files.sort(Comparator.comparing(FeedFile::name));
            return new Read<>(List.copyOf(finder.files), finder.problems);
        } catch (IOException | SecurityException e) {
            return new Read<>(
                    List.of(),
                    List.of(Problem.error(
                            "feeds.folder.unreadable",
                            Location.file(folder.toString()),
                            "The feed folder cannot be read. Check who may read it.")));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (attributes.isSymbolicLink()) {
            problems.add(Problem.warning(
                    "feeds.link", Location.file(name), "This is a link to another place; it was not followed."));
        } else if (attributes.isDirectory()) {
            problems.add(Problem.error(
                    "feeds.folder.too-deep",
                    Location.file(name),
                    "This folder lies more than " + limits.depth() + " levels deep; it was not read."));
        } else if (!attributes.isRegularFile()) {
            problems.add(Problem.warning(
                    "feeds.not-a-file", Location.file(name), "This is no ordinary file; it was not read."));
        } else if (files.size() >= limits.files() || total + attributes.size() > limits.totalBytes()) {
            problems.add(Problem.error(
                    "feeds.folder.too-much",
                    Location.file(name),
                    "The folder holds more than " + limits.files() + " files or " + limits.totalBytes()
                            + " bytes. Reading stopped at this file; split the folder."));
            return FileVisitResult.TERMINATE;
        } else {
            total += attributes.size();
            files.add(new FeedFile(name, file, attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(Problem.error(
                "feeds.unreadable", Location.file(name(file)), "This cannot be read. Check who may read it."));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            problems.add(Problem.error(
                    "feeds.unreadable",
                    Location.file(name(folder)),
                    "This folder could not be read to its end. Check who may read it."));
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        Path relative = root.relativize(file);
        String name = relative.toString().replace('\\', '/');
        return name.isEmpty() ? String.valueOf(root.getFileName()) : name;
    }
}
