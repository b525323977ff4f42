package org.wardround.conformance.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.formats.csaf.validation.CsafValidator;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import org.wardround.testkit.SharedData;

/** Fails when validation gets worse than the figures in csaf-floor.properties, which are only ever raised. */
class OasisDocumentsTest {

    private final CsafValidator validator = new CsafValidator();

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1"})
    void eachDocumentIsAcceptedOrRejectedAsOasisSays(String version) throws IOException {
        int[] documents = new int[2];
        int[] tests = new int[2];
        int[] places = new int[2];
        Map<String, int[]> table = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (OasisCase each : OasisCase.read(SharedData.path("oasis/csaf_" + version + "/test/validator/data"))) {
            List<Diagnostic> errors = validator.validate(OasisCase.tree(each.file())).stream()
                    .filter(found -> found instanceof Diagnostic.Failed || found instanceof Diagnostic.Malformed)
                    .toList();
            if (!count(documents, errors.isEmpty() == each.valid())) {
                wrong.add(each.file().getFileName() + " valid=" + each.valid() + " " + rules(errors));
            }
            if (!each.test().startsWith("6.1.")) {
                continue;
            }
            List<String> own = errors.stream()
                    .filter(found -> found.rule().equals(each.test()))
                    .map(Diagnostic::pointer)
                    .distinct()
                    .sorted()
                    .toList();
            boolean right = count(tests, own.isEmpty() == each.passes());
            if (!right) {
                wrong.add(each.file().getFileName() + " test " + each.test() + " passes=" + each.passes() + " "
                        + rules(errors));
            }
            int[] row = table.computeIfAbsent(each.test(), key -> new int[2]);
            count(row, right);
            if (!each.pointers().isEmpty() && !count(places, own.equals(each.pointers()))) {
                wrong.add(each.file().getFileName() + " places " + own + " instead of " + each.pointers());
            }
        }
        System.out.println("CSAF " + version + ": documents " + documents[0] + " of " + documents[1] + ", tests "
                + tests[0] + " of " + tests[1] + ", places " + places[0] + " of " + places[1]);
        table.forEach((test, row) -> System.out.println(test + ": " + row[0] + " of " + row[1]));
        wrong.forEach(System.out::println);
        assertThat(documents[0]).as("documents%n%s", wrong).isGreaterThanOrEqualTo(floor(version, "documents"));
        assertThat(tests[0]).as("tests%n%s", wrong).isGreaterThanOrEqualTo(floor(version, "tests"));
        assertThat(places[0]).as("places%n%s", wrong).isGreaterThanOrEqualTo(floor(version, "places"));
    }

    private static boolean count(int[] of, boolean right) {
        of[0] += right ? 1 : 0;
        of[1]++;
        return right;
    }

    private static List<String> rules(List<Diagnostic> errors) {
        return errors.stream()
                .map(found -> found.rule() + "@" + found.pointer())
                .distinct()
                .limit(6)
                .toList();
    }

    private static int floor(String version, String figure) throws IOException {
        Properties floor = new Properties();
        try (InputStream in = OasisDocumentsTest.class.getResourceAsStream("/csaf-floor.properties")) {
            floor.load(Objects.requireNonNull(in));
        }
        String key = version + "." + figure;
        return Integer.parseInt(Objects.requireNonNull(floor.getProperty(key), key));
    }
}
