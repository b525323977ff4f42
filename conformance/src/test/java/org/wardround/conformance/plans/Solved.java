package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.formats.problem.PortfolioFile;
import org.wardround.optimizer.ExactSolver;
import org.wardround.optimizer.PortfolioSolver;
import org.wardround.optimizer.Settings;

/** Solves problems to a proof, which a test needs. */
final class Solved {
    private Solved() {}

    static PortfolioSolver.Found file(Path file, double gap) {
        Read<Optional<Portfolio>> read = PortfolioFile.read(file);
        assertThat(read.problems()).isEmpty();
        return problem(read.value().orElseThrow(), gap);
    }

    static PortfolioSolver.Found problem(Portfolio problem, double gap) {
        PortfolioSolver.Found found =
                new PortfolioSolver(problem).solve(new Settings(gap, 1_000_000, Duration.ofMinutes(10)));
        assertThat(found.end()).isInstanceOf(ExactSolver.End.Done.class);
        return found;
    }
}
