package org.wardround.formats.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.Catalogue;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.Rating;
import org.wardround.engine.consultation.Respondent;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.testkit.Repository;

class ConsultationFolderTest {
    private static final Catalogue CATALOGUE =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();

    @TempDir
    private Path folder = Path.of("");

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private Read<ConsultationFiles> read() {
        return ConsultationFolder.read(folder, Optional.empty(), CATALOGUE);
    }

    private static List<String> codes(Read<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    @Test
    void theSampleIsReadWithoutAProblem() {
        Read<ConsultationFiles> read =
                ConsultationFolder.read(Repository.path("samples/consultation"), Optional.empty(), CATALOGUE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().consultation().respondents()).hasSize(180);
        assertThat(read.value().consultation().items()).hasSize(48);
        assertThat(read.value().consultation().ratings().stream()
                        .map(Rating::round)
                        .distinct())
                .containsExactly(1, 2);
        assertThat(read.value().collected()).hasSize(19);
    }

    @Test
    void ownItemsStandBesideThoseOfTheCatalogue() throws IOException {
        file("consultation.yaml", """
                schema: 1
                items:
                  C1: {}
                  X1:
                    kind: solution
                    title: {en: A shared test laboratory, de: Ein gemeinsames Prüflabor}
                    answers: [C1]
                    actors: [region]
                groups: {role: [doctor, it]}
                """);
        file("round-1.csv", "respondent,role,C1.criticality,X1.benefit\nP1,Doctor,5,0\nP2,it,?,3\n");

        Read<ConsultationFiles> read = read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().consultation().items())
                .extracting(Item::id, Item::kind)
                .containsExactly(tuple("C1", Item.Kind.CHALLENGE), tuple("X1", Item.Kind.SOLUTION));
        assertThat(read.value().consultation().ratings())
                .containsExactly(
                        new Rating(1, "P1", "C1", Scale.CRITICALITY, 5),
                        new Rating(1, "P1", "X1", Scale.BENEFIT, 0),
                        new Rating(1, "P2", "X1", Scale.BENEFIT, 3));
        assertThat(read.value().consultation().respondents().getFirst().groups())
                .containsEntry("role", "doctor");
    }

    @Test
    void anExportOfASurveyToolNeedsAMapOfItsColumns() throws IOException {
        file("columns.yaml", """
                schema: 1
                columns:
                  "Zeitstempel": ignore
                  "Ihre Rolle": role
                  "Wie kritisch ist: Geld?": C1.criticality
                values:
                  role: {"Ärztin / Arzt": doctor}
                  criticality: {"äußerst": "5"}
                """);
        file("answers.csv", """
                Zeitstempel;Ihre Rolle;Wie kritisch ist: Geld?;Kommentar
                24.11.2026 10:00;Ärztin / Arzt;äußerst;gut
                24.11.2026 10:05;Pflege;2 - wenig;
                """);

        Read<ConsultationFiles> read = ConsultationFolder.read(
                folder.resolve("answers.csv"), Optional.of(folder.resolve("columns.yaml")), CATALOGUE);

        assertThat(codes(read)).containsExactly("answers.unknown-columns");
        assertThat(read.problems().getFirst().sentence()).contains("Kommentar");
        assertThat(read.value().consultation().ratings())
                .extracting(Rating::value)
                .containsExactly(5, 2);
        assertThat(read.value().consultation().respondents())
                .extracting(Respondent::groups)
                .extracting(groups -> groups.get("role"))
                .containsExactly("doctor", "Pflege");
        assertThat(read.value().consultation().groupings().getFirst().groups()).containsExactly("Pflege", "doctor");
    }

    @Test
    void whatIsNoRatingIsSaidAndCountsAsAGap() throws IOException {
        file("round-1.csv", "respondent,C1.criticality\nP1,7\nP2,3\n");

        Read<ConsultationFiles> read = read();

        assertThat(codes(read)).containsExactly("answers.rating");
        assertThat(read.problems().getFirst().location().place()).isEqualTo("line 2");
        assertThat(read.value().consultation().ratings()).hasSize(1);
    }

    @Test
    void anItemThatNobodyKnowsIsSaid() throws IOException {
        file("round-1.csv", "respondent,C1.criticality,Q7.criticality\nP1,4,4\n");

        Read<ConsultationFiles> read = read();

        assertThat(codes(read)).containsExactly("answers.item");
        assertThat(read.value().consultation().items()).extracting(Item::id).containsExactly("C1");
    }

    @Test
    void aGroupThatTheConsultationDoesNotKnowCountsAsNotSaid() throws IOException {
        file("consultation.yaml", "schema: 1\nitems: {C1: {}}\ngroups: {role: [doctor]}\n");
        file("round-1.csv", "respondent,role,C1.criticality\nP1,gardener,4\n");

        Read<ConsultationFiles> read = read();

        assertThat(codes(read)).containsExactly("answers.person");
        assertThat(read.value().consultation().respondents().getFirst().groups())
                .isEmpty();
    }

    @Test
    void aSecondColumnOfTheSameItemIsLeftOutAndSaid() throws IOException {
        file("round-1.csv", "respondent,C1.criticality,C1.Criticality\nP1,4,1\n");

        Read<ConsultationFiles> read = read();

        assertThat(codes(read)).containsExactly("answers.column-twice");
        assertThat(read.value().consultation().ratings())
                .extracting(Rating::value)
                .containsExactly(4);
    }

    @Test
    void aFolderWithoutARoundIsSaid() {
        assertThat(codes(read())).containsExactly("folder.no-round");
    }

    @Test
    void aTextWithoutAnItemIsKeptAsNotMerged() throws IOException {
        file(
                "round-0.csv",
                "id,text,item,released\nT1,No money,C1,yes\nT2,Dr. M. is careless,,no\nT3,Old pumps,C99,yes\n");
        file("round-1.csv", "respondent,C1.criticality\nP1,4\n");

        Read<ConsultationFiles> read = read();

        assertThat(codes(read)).containsExactly("texts.item");
        assertThat(read.value().collected())
                .containsExactly(
                        new CollectedText("T1", "No money", "C1", true),
                        new CollectedText("T2", "Dr. M. is careless", "", false),
                        new CollectedText("T3", "Old pumps", "", true));
    }
}
