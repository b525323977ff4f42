package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.feeds.FeedIndex;
import org.wardround.formats.feeds.OpenedFeeds;
import picocli.CommandLine.Option;

/** Where prepared security notices are kept from run to run. */
final class IndexOption {
    private static final String ENDING = ".index";

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "keep the prepared notices in this file, and use it as long as the feeds stay as they are"
                    + " (default: the name of the feed folder with .index, beside it, where there is such a file)")
    private List<Path> file = List.of();

    /** The notices of a folder: from the index file, where there is one that may be used. */
    PreparedFeeds read(Path folder, Matcher matcher, Sources sources, PrintWriter err) throws UnusableInput {
        Path index = file.isEmpty() ? beside(folder) : file.getFirst();
        if (!Files.isDirectory(folder) || (file.isEmpty() && !Files.isRegularFile(index))) {
            return PreparedFeeds.of(sources.feeds(folder), matcher);
        }
        FeedIndex indexes = new FeedIndex(matcher, Installation.build());
        return switch (indexes.open(index, folder)) {
            case OpenedFeeds.Ready ready -> {
                sources.add(ready.problems());
                yield new PreparedFeeds(
                        ready.index().advisories(),
                        ready.intelligence(),
                        () -> ready.index().index());
            }
            case OpenedFeeds.Unusable unusable -> made(indexes, index, folder, matcher, sources, unusable.why(), err);
        };
    }

    private static PreparedFeeds made(
            FeedIndex indexes,
            Path index,
            Path folder,
            Matcher matcher,
            Sources sources,
            OpenedFeeds.Why why,
            PrintWriter err)
            throws UnusableInput {
        if (why == OpenedFeeds.Why.FOREIGN) {
            throw new UnusableInput(
                    index + " is no index file, so it is not written over. Name a new file with --index,"
                            + " or move this one away.");
        }
        err.println(index
                + switch (why) {
                    case MISSING -> " is made, so that the next run begins sooner.";
                    case DAMAGED, FOREIGN -> " was damaged; it is made anew.";
                    case OTHER_PROGRAM ->
                        " was made by another version of the program or with another catalogue; it is made anew.";
                    case OTHER_FEEDS -> " was made of other feeds than there are now; it is made anew.";
                });
        try {
            FeedIndex.MadeFeeds made = indexes.make(index, folder);
            sources.add(made.read().problems());
            return new PreparedFeeds(
                    made.read().value().advisories(), () -> made.read().value(), made::index);
        } catch (IOException e) {
            err.println(
                    index + " cannot be written. Check the folder, or name another file with --index; this run goes on"
                            + " without it.");
            return PreparedFeeds.of(sources.feeds(folder), matcher);
        }
    }

    private static Path beside(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling(Sources.name(whole) + ENDING);
    }
}
