package org.wardround.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages of the engine and what each may use: one table, which also draws the picture in ARCHITECTURE.md. */
class StageTableTest {
    private static final String ENGINE = "org.wardround.engine";

    /** Stage to the stages it may use besides the kernel; what those use is allowed too. */
    private static final Map<String, List<String>> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("inventory", List.of());
        STAGES.put("intelligence", List.of());
        STAGES.put("packages", List.of());
        STAGES.put("matching", List.of("inventory", "intelligence", "packages"));
        STAGES.put("obligation", List.of("inventory"));
        STAGES.put("clock", List.of("obligation"));
        STAGES.put("work", List.of("matching"));
        STAGES.put("remediation", List.of("work"));
        STAGES.put("finding", List.of("remediation", "obligation"));
        STAGES.put("challenge", List.of("finding"));
        STAGES.put("solution", List.of("challenge", "obligation"));
        STAGES.put("risk", List.of("solution"));
        STAGES.put("plan", List.of("risk"));
        STAGES.put("portfolio", List.of());
        STAGES.put("consensus", List.of());
        STAGES.put("disclosure", List.of());
        STAGES.put("consultation", List.of("consensus", "disclosure"));
    }

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENGINE);

    private static Set<String> allowed(String stage) {
        Set<String> allowed = new TreeSet<>(Set.of("kernel"));
        for (String used : STAGES.getOrDefault(stage, List.of())) {
            allowed.add(used);
            allowed.addAll(allowed(used));
        }
        return allowed;
    }

    private static ArchRule stageRule(String root, String stage) {
        List<String> packages = new ArrayList<>(List.of(root + "." + stage + ".."));
        allowed(stage).forEach(used -> packages.add(root + "." + used + ".."));
        return classes()
                .that()
                .resideInAPackage(root + "." + stage + "..")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
                        .or(JavaClass.Predicates.resideOutsideOfPackage(ENGINE + "..")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "inventory",
                "intelligence",
                "packages",
                "matching",
                "remediation",
                "obligation",
                "clock",
                "finding",
                "challenge",
                "work",
                "solution",
                "risk",
                "plan",
                "portfolio"
            })
    void aStageUsesOnlyWhatTheTableAllows(String stage) {
        stageRule(ENGINE, stage).check(MAIN);
    }

    @Test
    void everyPackageIsAStageOfTheTable() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(type.getPackageName()));
        Set<String> known = new TreeSet<>(Set.of(ENGINE, ENGINE + ".kernel"));
        STAGES.keySet().forEach(stage -> known.add(ENGINE + "." + stage));
        assertThat(packages).isEqualTo(known);
    }

    @Test
    void aPlantedViolationIsCaught() {
        // planted.inventory.LooksAhead is a class of an early stage that uses a late one; the rule is the same
        String root = ENGINE + ".planted";
        JavaClasses planted = new ClassFileImporter().importPackages(root);
        assertThatThrownBy(() -> stageRule(root, "inventory").check(planted)).hasMessageContaining("LooksAhead");
    }

    @Test
    void theEngineTouchesNoFileSocketClockOrLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "java.util.logging..")
                .because("whatever reads a file, a socket, a clock or a database stands outside the engine")
                .check(MAIN);
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .because("time and seed are arguments")
                .check(MAIN);
    }

    @Test
    void noNameHidesWhatATypeIsFor() {
        // ProductHelper is CSAF's own word: product_identification_helper
        assertThat(MAIN)
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> !name.equals("ProductHelper"))
                .noneMatch(name -> name.matches("Base.*|.*(Impl|Utils?|Helper|Manager)"));
    }

    @Test
    void theDiagramInArchitectureMdIsTheTable() throws IOException {
        StringBuilder diagram = new StringBuilder("```mermaid\nflowchart LR\n");
        STAGES.forEach((stage, uses) -> uses.forEach(used -> diagram.append("    ")
                .append(used)
                .append(" --> ")
                .append(stage)
                .append('\n')));
        diagram.append("```\n");
        Path page = Path.of(System.getProperty("wardround.root", ".."), "ARCHITECTURE.md");
        String text = Files.readString(page);
        String begin = "<!-- diagram: begin, written by StageTableTest with -Dwardround.golden=write -->\n";
        String end = "<!-- diagram: end -->";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        assertThat(from).isGreaterThanOrEqualTo(begin.length());
        assertThat(to).isGreaterThanOrEqualTo(from);
        if ("write".equals(System.getProperty("wardround.golden"))) {
            Files.writeString(page, text.substring(0, from) + diagram + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(diagram.toString());
    }
}
