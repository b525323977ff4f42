package org.wardround.formats.problem;

import java.nio.file.Path;
import java.util.Optional;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;

/** Reads a planning problem ({@code docs/problem-format.md}). A problem with a fault is not solved half. */
public final class PortfolioFile {
    /** Largest file, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** Most variables: measures times periods. */
    public static final int MAX_VARIABLES = 1_000_000;

    private PortfolioFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the problem, or nothing and what is wrong
     */
    public static Read<Optional<Portfolio>> read(Path path) {
        return ProblemText.read(path, PortfolioFile::parse);
    }

    private static Optional<Portfolio> parse(String text, ProblemLog log) {
        if (text.stripLeading().startsWith("{")) {
            return JsonText.tree(text, log)
                    .map(tree -> new PortfolioJson(JsonPlace.root(tree, log), log.file()).read());
        }
        return new WeaponTargetText(text, log.file(), log).read();
    }
}
