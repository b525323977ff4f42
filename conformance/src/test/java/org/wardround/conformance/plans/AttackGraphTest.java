package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.optimizer.ExactSolver;
import org.wardround.optimizer.Program;
import org.wardround.optimizer.Settings;

/**
 * STAR-OPT (repository Manuel985/SSG, December 2025): 17 attack paths, 15 countermeasures. The smallest sum of what
 * remains of 50 on each path was found by trying all 2^15 portfolios.
 */
class AttackGraphTest {
    private static final Map<String, Double> STEPS = Map.ofEntries(
            Map.entry("T1190a", .30),
            Map.entry("T1566", .40),
            Map.entry("T1021", .25),
            Map.entry("T1190u", .35),
            Map.entry("T1032", .30),
            Map.entry("T1078i", .45),
            Map.entry("T1078p", .40),
            Map.entry("T1078a", .50),
            Map.entry("T0836", .10),
            Map.entry("T1548", .35),
            Map.entry("T1562", .30),
            Map.entry("T1082", .25),
            Map.entry("T1569", .40),
            Map.entry("AML29", .35),
            Map.entry("T1068", .30));

    private record Measure(String name, double cost, double keeps, Set<String> steps) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("UserAcct", 4, .7, Set.of("T1078i", "T1078p", "T1078a")),
            new Measure("ProjAdmin", 7, .3, Set.of("T1078i", "T1078p", "T1078a")),
            new Measure("TrustNet", 3, .6, Set.of("T1190a")),
            new Measure("Elev", 5, .5, Set.of("T1078p", "T1078a")),
            new Measure("SSO", 2, .6, Set.of("T1566")),
            new Measure("TLS", 3, .7, Set.of("T1032")),
            new Measure("AuthACL", 5, .5, Set.of("T1021", "T1190u")),
            new Measure("K8sNet", 7, .4, Set.of("T1021", "T1190u", "T1032")),
            new Measure("FalconPol", 7, .5, Set.of("T1548", "T1562", "T1082")),
            new Measure("FalconPrev", 5, .6, Set.of("T1562", "T1082")),
            new Measure("RBAC", 3, .7, Set.of("T1548")),
            new Measure("Tune", 4, .65, Set.of("T1082")),
            new Measure("AppACL", 5, .55, Set.of("T1569", "AML29")),
            new Measure("Driver", 8, .4, Set.of("T1068")),
            new Measure("InVal", 4, .6, Set.of("T1569")));

    static Stream<Arguments> budgets() {
        return Stream.of(
                Arguments.of(5, 42.075, "SSO TrustNet"),
                Arguments.of(10, 24.66, "ProjAdmin SSO"),
                Arguments.of(15, 19.53, "ProjAdmin SSO TLS TrustNet"),
                Arguments.of(20, 13.8195, "K8sNet ProjAdmin SSO UserAcct"),
                Arguments.of(25, 11.268, "Elev K8sNet ProjAdmin SSO UserAcct"),
                Arguments.of(30, 9.74925, "AppACL Elev K8sNet ProjAdmin SSO UserAcct"));
    }

    @ParameterizedTest
    @MethodSource("budgets")
    void theBestPortfolioOfAllIsFound(double budget, double optimum, String portfolio) {
        Settings exact = new Settings(1e-9, 1_000_000, Duration.ofSeconds(60));

        ExactSolver.Answer answer = new ExactSolver(exact).solve(program(budget), List.of());

        assertThat(answer.end()).isInstanceOf(ExactSolver.End.Done.class);
        assertThat(answer.objective()).isCloseTo(optimum, within(1e-9));
        assertThat(answer.bound()).isLessThanOrEqualTo(optimum + 1e-9);
        Set<String> chosen = new TreeSet<>();
        answer.ones().forEach(v -> chosen.add(MEASURES.get(v).name()));
        assertThat(String.join(" ", chosen)).isEqualTo(portfolio);
    }

    private static Program program(double budget) {
        ProgramBuilder builder = new ProgramBuilder();
        SortedMap<Integer, Double> money = new TreeMap<>();
        for (Measure measure : MEASURES) {
            money.put(builder.variable(), measure.cost());
        }
        builder.atMost(money, budget);
        for (List<String> path : paths()) {
            double chance = path.stream().mapToDouble(AttackGraphTest::chance).reduce(1, (x, y) -> x * y);
            SortedMap<Integer, Double> form = new TreeMap<>();
            for (int m = 0; m < MEASURES.size(); m++) {
                Measure measure = MEASURES.get(m);
                long steps = path.stream().filter(measure.steps()::contains).count();
                if (steps > 0) {
                    form.put(m, -Math.log(measure.keeps()) * steps);
                }
            }
            builder.term(50 * chance, form);
        }
        return builder.build();
    }

    private static double chance(String step) {
        return STEPS.getOrDefault(step, 1.0);
    }

    private static List<List<String>> paths() {
        List<List<String>> paths = new ArrayList<>();
        for (String entry : List.of("T1190a", "T1566")) {
            for (String account : List.of("T1078i", "T1078p", "T1078a")) {
                paths.add(List.of(entry, account));
            }
        }
        for (String entry : List.of("T1021", "T1190u")) {
            paths.add(List.of(entry, "T1032"));
        }
        for (String edge : List.of("T1548", "T1562", "T1082")) {
            for (String last : List.of("T1569", "AML29", "T1068")) {
                paths.add(List.of("T0836", edge, last));
            }
        }
        return paths;
    }
}
