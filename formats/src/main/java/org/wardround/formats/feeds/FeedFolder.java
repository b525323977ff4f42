package org.wardround.formats.feeds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/**
 * Reads a folder of feeds: CSAF and VEX documents, ROLIE lists, KEV, EPSS and lifecycles, plain or packed with gzip, in any
 * tree and under any name. Every file becomes an entry of the feeds or a problem that says why not; one broken file never
 * keeps another from being read. Same files, same result, whatever the number of threads.
 */
public final class FeedFolder {

    private FeedFolder() {}

    /**
     * Reads a folder, or a single file.
     *
     * @param folder the folder
     * @return what the files say, and everything that was wrong; nothing and one error when the folder is missing
     */
    public static Read<Intelligence> read(Path folder) {
        return read(folder, FeedLimits.DEFAULT);
    }

    static Read<Intelligence> read(Path folder, FeedLimits limits) {
        Read<List<FeedFile>> files = FeedFiles.find(folder, limits);
        FeedFileReader reader = new FeedFileReader(limits);
        List<Read<FeedContent>> contents =
                files.value().parallelStream().map(reader::read).toList();
        FeedMerge merge = new FeedMerge();
        List<Problem> problems = new ArrayList<>(files.problems());
        for (int i = 0; i < contents.size(); i++) {
            merge.add(files.value().get(i).name(), contents.get(i).value());
            problems.addAll(contents.get(i).problems());
        }
        Read<Intelligence> merged = merge.finish();
        problems.addAll(merged.problems());
        return new Read<>(merged.value(), ProblemOrder.sorted(problems));
    }
}
