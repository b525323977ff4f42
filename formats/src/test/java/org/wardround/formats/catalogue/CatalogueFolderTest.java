package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardround.engine.Catalogue;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Question;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Solution;
import org.wardround.testkit.Repository;

/** The project's own catalogue, as it is shipped. */
class CatalogueFolderTest {
    private static final Read<Catalogue> READ = CatalogueFolder.read(Repository.path("catalogue"), List.of());
    private static final Catalogue CATALOGUE = READ.value();

    @Test
    void readsWithoutAnyProblem() {
        assertThat(READ.problems()).isEmpty();
    }

    @Test
    void hasTheChallengesSolutionsAndScenariosThatThePlanNeeds() {
        assertThat(CATALOGUE.challenges())
                .extracting(Challenge::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(i -> "C" + i).toList());
        assertThat(ids(Actor.HOSPITAL))
                .containsAll(IntStream.rangeClosed(1, 44).mapToObj(i -> "S" + i).toList());
        assertThat(CATALOGUE.solutions().size() - ids(Actor.HOSPITAL).size()).isGreaterThanOrEqualTo(12);
        assertThat(CATALOGUE.scenarios())
                .extracting(Scenario::id)
                .containsExactlyInAnyOrder(
                        "ransomware-outage",
                        "ransomware-theft",
                        "data-breach",
                        "supplier-outage",
                        "device-compromise",
                        "infrastructure-failure",
                        "email-fraud",
                        "building-outage");
    }

    @Test
    void aHospitalCanDoSomethingAboutEveryQuestionAndEveryObligation() {
        Set<Integer> questions = new TreeSet<>();
        Set<String> obligations = new TreeSet<>();
        CATALOGUE.solutions().stream()
                .filter(solution -> solution.actor() == Actor.HOSPITAL)
                .forEach(solution -> {
                    questions.addAll(solution.targets().questions());
                    obligations.addAll(solution.targets().obligations());
                });
        assertThat(questions).containsAll(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(obligations)
                .contains("nis2-20", "nis2-23", "gdpr-25", "gdpr-28", "gdpr-30", "gdpr-33", "gdpr-34", "gdpr-35")
                .contains("gdpr-32-1-a", "gdpr-32-1-b", "gdpr-32-1-c", "gdpr-32-1-d")
                .containsAll("abcdefghij"
                        .chars()
                        .mapToObj(letter -> "nis2-21-2-" + (char) letter)
                        .toList());
    }

    @Test
    void whatAnswersAQuestionHelpsWithEveryObligationThatTheQuestionShows() {
        for (Question question : CATALOGUE.law().questions()) {
            assertThat(CATALOGUE.solutions())
                    .filteredOn(solution -> solution.targets().questions().contains(question.number()))
                    .isNotEmpty()
                    .allSatisfy(solution -> assertThat(solution.targets().obligations())
                            .as(solution.id() + " and question " + question.number())
                            .containsAll(question.obligations()));
        }
    }

    @Test
    void everyQuestionAndEveryChallengeIsSomebodys() {
        assertThat(CATALOGUE.challenges().stream().flatMap(c -> c.questions().stream()))
                .containsAll(IntStream.rangeClosed(1, 45).boxed().toList());
        Set<String> answered = CATALOGUE.solutions().stream()
                .flatMap(solution -> solution.targets().challenges().stream())
                .collect(Collectors.toSet());
        assertThat(answered)
                .containsAll(CATALOGUE.challenges().stream().map(Challenge::id).toList());
    }

    @Test
    void everyTextIsThereInEnglishAndGerman() {
        CATALOGUE.solutions().forEach(solution -> {
            hasBoth(solution.name());
            hasBoth(solution.complexity().anchor());
        });
        CATALOGUE.challenges().forEach(challenge -> {
            hasBoth(challenge.title());
            hasBoth(challenge.statement());
        });
        CATALOGUE.scenarios().forEach(scenario -> {
            hasBoth(scenario.name());
            hasBoth(scenario.description());
        });
    }

    /** A single solution that would halve a risk needs better evidence than a judgement. */
    @Test
    void strongEffectsAreFewAndPublished() {
        for (Solution solution : CATALOGUE.solutions()) {
            solution.effects().forEach(effect -> {
                assertThat(effect.factor().likely()).as(solution.id()).isBetween(0.5, 0.98);
                if (effect.factor().likely() < 0.55) {
                    assertThat(effect.source().grade()).as(solution.id()).isNotEqualTo(Grade.JUDGEMENT);
                }
            });
        }
    }

    /** Each solution of the hospital asks for somebody's time, and for a role that exists. */
    @Test
    void everySolutionOfTheHospitalTakesSomebodysTime() {
        assertThat(CATALOGUE.solutions())
                .filteredOn(solution -> solution.actor() == Actor.HOSPITAL)
                .allSatisfy(solution -> assertThat(solution.effort().hours().values().stream()
                                .mapToDouble(Estimate::likely)
                                .sum())
                        .isPositive());
        assertThat(CATALOGUE.solutions().stream()
                        .flatMap(solution -> solution.effort().hours().keySet().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
    }

    /** Otherwise a hospital with only what is usual would look better or worse than the hospitals behind the figures. */
    @Test
    void everyScenarioSaysWhatIsUsualOfEachSolutionThatLowersIt() {
        Map<String, Double> usual = new HashMap<>();
        for (Scenario scenario : CATALOGUE.scenarios()) {
            assertThat(scenario.typical().inPlace().keySet())
                    .as(scenario.id())
                    .containsExactlyInAnyOrderElementsOf(CATALOGUE.solutions().stream()
                            .filter(solution -> solution.actor() == Actor.HOSPITAL)
                            .filter(solution -> solution.effects().stream()
                                    .anyMatch(effect -> effect.scenario().equals(scenario.id())))
                            .map(Solution::id)
                            .toList());
            scenario.typical().inPlace().forEach((id, share) -> {
                Double before = usual.putIfAbsent(id, share);
                assertThat(before == null ? share : before).as(id).isEqualTo(share);
            });
        }
    }

    @Test
    void docsListEverySourceOfTheCatalogue() throws IOException {
        String docs = Files.readString(Repository.path("docs/sources.md"));
        YamlTree file = YamlTree.read(Repository.path("catalogue/sources.yaml"), 1, new ArrayList<>());
        assertThat(SourcesFile.read(List.of(file)).byKey())
                .isNotEmpty()
                .allSatisfy((key, source) -> assertThat(docs).contains("| " + key + " | " + source.citation() + " |"));
    }

    @Test
    void aFolderThatIsNotThereIsReportedAndNotThrown() {
        Read<Catalogue> read = CatalogueFolder.read(Repository.path("no-such-folder"), List.of());
        assertThat(read.problems())
                .extracting(Problem::code)
                .contains("yaml.absent", "catalogue.folder", "catalogue.empty");
        assertThat(read.value().solutions()).isEmpty();
    }

    private static Set<String> ids(Actor actor) {
        return CATALOGUE.solutions().stream()
                .filter(solution -> solution.actor() == actor)
                .map(Solution::id)
                .collect(Collectors.toSet());
    }

    private static void hasBoth(Text text) {
        Map<String, String> byLanguage = text.byLanguage();
        assertThat(byLanguage).containsOnlyKeys("en", "de");
        assertThat(byLanguage.get("de"))
                .isNotBlank()
                .isNotEqualTo(byLanguage.get("en").toUpperCase(Locale.ROOT));
    }
}
