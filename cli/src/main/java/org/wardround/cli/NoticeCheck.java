package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.csaf.validation.CsafProblems;

/** Checks CSAF documents: one file, or all JSON files of a folder. */
final class NoticeCheck {

    /** Deepest folder below the one that is named. */
    private static final int DEEPEST = 32;

    private final CsafProblems checker = new CsafProblems();
    private final List<Problem> problems = new ArrayList<>();
    private int documents;
    private int valid;
    private int others;

    /** The JSON files that a path stands for; nothing when it is no notice and no folder of notices. */
    static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path.toString().endsWith(".json") ? List.of(path) : List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.anyMatch(NoticeCheck::belongsToHospital)) {
                return List.of();
            }
        }
        try (Stream<Path> files = Files.walk(path, DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean belongsToHospital(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("inventory.") || name.equals("hospital.yaml");
    }

    void check(Path file) throws IOException {
        Optional<List<Problem>> found = checker.check(file);
        if (found.isEmpty()) {
            others++;
            return;
        }
        documents++;
        if (found.get().stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            valid++;
        }
        problems.addAll(found.get());
    }

    ProblemList print(PrintWriter out) {
        ProblemList list = new ProblemList(problems);
        list.printAll(out);
        out.println(documents + " CSAF documents, " + valid + " without an error in structure and mandatory tests; "
                + others + " other JSON files left out.");
        out.println(list.counts());
        return list;
    }

    boolean any() {
        return documents > 0;
    }
}
