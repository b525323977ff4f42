package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.conformance.plans.AttackGraph.Control;
import org.wardround.conformance.plans.AttackGraph.Step;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Judge;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.optimizer.PortfolioSolver;

/**
 * Published attack graphs, every optimum confirmed by trying all portfolios. STAR-OPT: repository Manuel985/SSG, December
 * 2025. NIST: Singhal and Ou's graph as used by Khouzani, Liu and Malacaria (EJOR 2019), after CySecTool (arXiv
 * 2204.11707).
 */
class AttackGraphTest {
    private static final AttackGraph STAR_OPT = new AttackGraph(
            List.of(
                    new Step("T1190a", "remote", "dev", .30),
                    new Step("T1566", "remote", "dev", .40),
                    new Step("T1021", "remote", "ext", .25),
                    new Step("T1190u", "remote", "ext", .35),
                    new Step("T1032", "ext", "arm", .30),
                    new Step("T1078i", "dev", "arm", .45),
                    new Step("T1078p", "dev", "arm", .40),
                    new Step("T1078a", "dev", "arm", .50),
                    new Step("T0836", "insider", "lidar", .10),
                    new Step("T1548", "lidar", "edge", .35),
                    new Step("T1562", "lidar", "edge", .30),
                    new Step("T1082", "lidar", "edge", .25),
                    new Step("T1569", "edge", "arm", .40),
                    new Step("AML29", "edge", "arm", .35),
                    new Step("T1068", "edge", "arm", .30)),
            List.of(
                    Control.of("UserAcct", 4, .7, "T1078i", "T1078p", "T1078a"),
                    Control.of("ProjAdmin", 7, .3, "T1078i", "T1078p", "T1078a"),
                    Control.of("TrustNet", 3, .6, "T1190a"),
                    Control.of("Elev", 5, .5, "T1078p", "T1078a"),
                    Control.of("SSO", 2, .6, "T1566"),
                    Control.of("TLS", 3, .7, "T1032"),
                    Control.of("AuthACL", 5, .5, "T1021", "T1190u"),
                    Control.of("K8sNet", 7, .4, "T1021", "T1190u", "T1032"),
                    Control.of("FalconPol", 7, .5, "T1548", "T1562", "T1082"),
                    Control.of("FalconPrev", 5, .6, "T1562", "T1082"),
                    Control.of("RBAC", 3, .7, "T1548"),
                    Control.of("Tune", 4, .65, "T1082"),
                    Control.of("AppACL", 5, .55, "T1569", "AML29"),
                    Control.of("Driver", 8, .4, "T1068"),
                    Control.of("InVal", 4, .6, "T1569")),
            50);

    private static final AttackGraph NIST = new AttackGraph(
            List.of(
                    new Step("0-1a", "0", "1", .5),
                    new Step("0-1b", "0", "1", .8),
                    new Step("0-3", "0", "3", 1),
                    new Step("1-2", "1", "2", .9),
                    new Step("2-3", "2", "3", 1),
                    new Step("2-5", "2", "5", 1),
                    new Step("4-1", "4", "1", 1),
                    new Step("4-5", "4", "5", 1),
                    new Step("3-4", "3", "4", .2),
                    new Step("5-6", "5", "6", .6)),
            List.of(
                    nist("ScW", 1, 1e-7, "1-2"),
                    nist("ScS", 1, 1e-7, "3-4"),
                    nist("ScDb", 5, 1e-7, "5-6"),
                    nist("N1", 1, .7, "1-2"),
                    nist("N2", 1, .01, "2-5", "3-4"),
                    nist("Ed-level1", 1, .5, "0-1a", "0-1b", "4-1", "3-4"),
                    nist("Ed-level2", 1, .3, "0-1a", "0-1b", "4-1", "3-4")),
            1);

    private static Control nist(String name, double indirect, double keeps, String... steps) {
        Control control = Control.of(name, 1, keeps, steps);
        return new Control(name, Map.of("direct", 1.0, "indirect", indirect), control.keeps());
    }

    private static PortfolioSolver.Found starOpt(Aim aim, double budget) {
        return Solved.problem(
                STAR_OPT.problem(aim, Set.of("remote", "insider"), Set.of("arm"), Map.of("cost", budget)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 60.975, ''",
        "5, 42.075, SSO TrustNet",
        "10, 24.66, ProjAdmin SSO",
        "15, 19.53, ProjAdmin SSO TLS TrustNet",
        "20, 13.8195, K8sNet ProjAdmin SSO UserAcct",
        "25, 11.268, Elev K8sNet ProjAdmin SSO UserAcct",
        "30, 9.74925, AppACL Elev K8sNet ProjAdmin SSO UserAcct"
    })
    void theSmallestSumOverAllWaysIsFound(double budget, double optimum, String portfolio) {
        PortfolioSolver.Found found = starOpt(Aim.SUM, budget);
        assertThat(found.objective()).isCloseTo(optimum, within(1e-9));
        assertThat(found.bound()).isLessThanOrEqualTo(optimum + 1e-9);
        assertThat(String.join(" ", found.starts().keySet())).isEqualTo(portfolio);
    }

    @ParameterizedTest
    @CsvSource({
        // the complete Pareto frontier: with one unit of money less, the risk is that of the row above
        "0, 10",
        "2, 7.5",
        "4, 7",
        "5, 6",
        "6, 5.25",
        "10, 3.675",
        "12, 3",
        "14, 2.625",
        "16, 2.25",
        "18, 2.1",
        "19, 1.8",
        "20, 1.575",
        "23, 1.26",
        "28, 1.134",
        "72, 1.134"
    })
    void theSmallestRiskOfTheWorstWayIsFound(double budget, double optimum) {
        PortfolioSolver.Found found = starOpt(Aim.WORST, budget);
        assertThat(found.objective()).isCloseTo(optimum, within(1e-9));
        assertThat(found.bound()).isLessThanOrEqualTo(optimum + 1e-9);
        if (budget > 0 && budget < 72) {
            assertThat(starOpt(Aim.WORST, budget - 1).objective()).isGreaterThan(optimum + 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // direct and indirect budget, the worst way; the three with a portfolio are published
        "0, 0, 0.432, ''",
        "1, 1, 4.32e-3, ''",
        "2, 2, 4.32e-8, ScS ScW",
        "3, 3, 4.32e-10, N2 ScS ScW",
        "3, 7, 4.32e-15, ScDb ScS ScW",
        "4, 4, 1.296e-10, ''",
        "6, 10, 9.072e-18, ''"
    })
    void factorsOfOneTenMillionthAreNoObstacle(double direct, double indirect, double optimum, String portfolio) {
        PortfolioSolver.Found found = Solved.problem(nist(direct, indirect), 1e-9);
        assertThat(found.objective() / optimum).isCloseTo(1, within(1e-9));
        assertThat(found.bound()).isLessThanOrEqualTo(optimum * (1 + 1e-9));
        if (!portfolio.isEmpty()) {
            assertThat(String.join(" ", found.starts().keySet())).isEqualTo(portfolio);
        }
    }

    private static Portfolio nist(double direct, double indirect) {
        return NIST.problem(Aim.WORST, Set.of("0"), Set.of("6"), Map.of("direct", direct, "indirect", indirect));
    }

    @Test
    void noPortfolioOfAllIsBetter() {
        for (double budget : new double[] {3, 8, 13, 21}) {
            for (Aim aim : Aim.values()) {
                Portfolio problem =
                        STAR_OPT.problem(aim, Set.of("remote", "insider"), Set.of("arm"), Map.of("cost", budget));
                assertThat(starOpt(aim, budget).objective()).isCloseTo(best(problem), within(1e-9));
            }
        }
    }

    private static double best(Portfolio problem) {
        Judge judge = new Judge(problem);
        List<String> names = new ArrayList<>();
        problem.measures().forEach(measure -> names.add(measure.id()));
        return IntStream.range(0, 1 << names.size())
                .mapToObj(set -> {
                    java.util.TreeMap<String, Integer> starts = new java.util.TreeMap<>();
                    IntStream.range(0, names.size())
                            .filter(bit -> (set >> bit & 1) == 1)
                            .forEach(bit -> starts.put(names.get(bit), 0));
                    return starts;
                })
                .filter(starts -> judge.broken(starts).isEmpty())
                .mapToDouble(judge::objective)
                .min()
                .orElseThrow();
    }
}
