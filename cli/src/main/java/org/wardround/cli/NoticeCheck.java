package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.csaf.validation.CsafProblems;
import org.wardround.formats.feeds.FeedFolder;

/**
 * Checks notices: one file, or all files of a folder. CSAF documents go through their tests; of the others, it is said whether
 * they can be read.
 */
final class NoticeCheck {

    /** Deepest folder below the one that is named. */
    private static final int DEEPEST = 32;

    /** What only shows when documents are compared with one another. */
    private static final Set<String> AMONG_DOCUMENTS =
            Set.of("csaf.copy", "csaf.revision.older", "csaf.revision.differs", "csaf.id.two-publishers");

    private final CsafProblems checker = new CsafProblems();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> csaf = new HashSet<>();
    private int valid;
    private int files;
    private int others;

    /** The files that a path stands for; nothing when it is no notice and no folder of notices. */
    static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return isNotice(path) ? List.of(path) : List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.anyMatch(NoticeCheck::belongsToHospital)) {
                return List.of();
            }
        }
        try (Stream<Path> all = Files.walk(path, DEEPEST)) {
            List<Path> found = all.filter(Files::isRegularFile).sorted().toList();
            return found.stream().anyMatch(NoticeCheck::isNotice) ? found : List.of();
        }
    }

    private static boolean isNotice(Path file) {
        String name = file.toString();
        return name.endsWith(".json") || name.endsWith(".json.gz");
    }

    private static boolean belongsToHospital(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("inventory.") || name.equals("hospital.yaml");
    }

    /** Checks the files of a path. */
    void check(Path path, List<Path> all) throws IOException {
        files = all.size();
        for (Path file : all) {
            if (file.toString().endsWith(".json")) {
                Optional<List<Problem>> found = checker.check(file);
                if (found.isPresent() && found.get().stream().noneMatch(NoticeCheck::isUnreadable)) {
                    csaf.add(file);
                    valid += found.get().stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 0 : 1;
                    problems.addAll(found.get());
                }
            }
        }
        Read<Intelligence> read = FeedFolder.read(path);
        for (Problem problem : read.problems()) {
            Path file = file(path, problem.location().file());
            if (!csaf.contains(file) || AMONG_DOCUMENTS.contains(problem.code())) {
                problems.add(new Problem(
                        problem.severity(),
                        problem.code(),
                        new Location(file.toString(), problem.location().place()),
                        problem.sentence()));
            }
        }
        others = (int) read.value().feeds().stream()
                .map(Feed::file)
                .map(name -> file(path, name))
                .filter(file -> !csaf.contains(file))
                .distinct()
                .count();
    }

    /** What cannot be read at all is no CSAF document; reading the folder says why. */
    private static boolean isUnreadable(Problem problem) {
        return problem.severity() == Severity.ERROR && problem.code().startsWith("feeds.");
    }

    private static Path file(Path path, String name) {
        return Files.isDirectory(path) ? path.resolve(name) : path;
    }

    ProblemList print(PrintWriter out) {
        ProblemList list = new ProblemList(problems);
        list.printAll(out);
        out.println(Plural.of(csaf.size(), "CSAF document") + ", " + valid
                + " without an error in structure and mandatory tests; "
                + Plural.of(others, "other notice or list", "other notices and lists") + " read, "
                + Plural.of(files - csaf.size() - others, "file") + " left out.");
        out.println(list.counts());
        return list;
    }

    boolean any() {
        return csaf.size() + others > 0;
    }
}
