package org.wardround.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.Ruling;
import org.wardround.engine.matching.Verdict;

class InquiriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<DeviceClass> CLASSES = List.of(
            new DeviceClass("pump", Text.english("pump"), Category.MEDICAL, 4, Truth.NO, List.of("pump")),
            new DeviceClass("lift", Text.english("lift"), Category.BUILDING, 2, Truth.NO, List.of("lift")),
            new DeviceClass("pc", Text.english("PC"), Category.IT, 1, Truth.NO, List.of("pc")));

    private static final List<Asset> ROWS = List.of(
            Rows.row(2, "Acme", "Pump 1", "1.0"),
            Rows.row(3, "ACME", "pump 1", "2.0"),
            Rows.row(4, "Acme", "PC 7", "1.0"),
            Rows.row(5, "Bolt", "Lift 9", ""),
            Rows.row(6, "", "Pump X", "1.0"),
            Rows.row(7, "Zeta", "PC 8", "1.0"));

    private static final List<NoticeCoverage> COVERAGE = List.of(
            new NoticeCoverage.Published("A2", row(2), "Acme"),
            new NoticeCoverage.Published("A3", row(3), "Acme"),
            new NoticeCoverage.Published("A4", row(4), "Acme"),
            new NoticeCoverage.NothingPublished("A5", row(5), "Bolt"),
            new NoticeCoverage.MakerNotKnown("A6", row(6)),
            new NoticeCoverage.NothingPublished("A7", row(7), "Zeta"));

    private static final List<Advisory> NOTICES = List.of(
            notice("N-1", "csaf_security_advisory", 1), notice("V-1", "csaf_vex", 2), notice("V-2", "csaf_vex", 3));

    private static RowRef row(int line) {
        return new RowRef("inventory.csv", line);
    }

    private static Advisory notice(String id, String category, int day) {
        LocalDate released = LocalDate.of(2026, 1, day);
        return new Advisory(
                id,
                id,
                "P",
                category,
                new Tracking("1", "final", released, released),
                List.of(),
                List.of(),
                new Origin(id, "", ""),
                new DocumentFacts(
                        "", "", id.equals("V-2") ? PublisherKind.VENDOR : PublisherKind.OTHER, "", "", List.of()));
    }

    private static Inquiries ask(List<Match> matches, MakerAnswer... answers) {
        return Inquiries.of(
                new Inventory(ROWS, List.of(), List.of()),
                new Matches(matches, COVERAGE),
                matches,
                NOTICES,
                CLASSES,
                List.of(answers),
                TODAY);
    }

    private static Inquiry of(String maker, Inquiries inquiries) {
        return inquiries.inquiries().stream()
                .filter(one -> one.maker().equals(maker))
                .findFirst()
                .orElseThrow();
    }

    private static MakerAnswer answer(String id, MakerAnswer.Statement statement, LocalDate date, LocalDate until) {
        return new MakerAnswer(id, statement, "", new SupportEnd.NotKnown(), "", "psirt@acme.example", date, until);
    }

    private static Asked firstOf(List<Match> matches, MakerAnswer... answers) {
        return of("Acme", ask(matches, answers)).questions().getFirst();
    }

    @Test
    void oneInquiryForEachMakerAndNobodyIsAskedWhereNoMakerIsKnown() {
        Inquiries inquiries = ask(List.of());

        assertThat(inquiries.inquiries()).extracting(Inquiry::maker).containsExactly("Acme", "Bolt");
        assertThat(inquiries.withoutMaker()).extracting(DeviceType::model).containsExactly("Pump X");
    }

    @Test
    void aNoticeIsAskedAboutOnceForEachVersionInUse() {
        List<Asked> questions = of(
                        "Acme",
                        ask(List.of(Rows.match(2, "N-1", Verdict.POSSIBLE), Rows.match(3, "N-1", Verdict.AFFECTED))))
                .questions();

        assertThat(questions.subList(0, 2))
                .extracting(one -> ((Question.OfNotice) one.question()).version())
                .containsExactly("1.0", "2.0");
        assertThat(questions.get(2).question()).isInstanceOf(Question.SupportedUntil.class);
    }

    @Test
    void officeComputersAreAskedAboutOnlyWhereANoticeSpeaksOfThem() {
        assertThat(of("Acme", ask(List.of())).types())
                .extracting(DeviceType::model)
                .containsExactly("Pump 1");
        assertThat(of("Acme", ask(List.of(Rows.match(4, "N-1", Verdict.AFFECTED))))
                        .types())
                .extracting(DeviceType::model)
                .containsExactly("PC 7", "Pump 1");
    }

    @Test
    void aMakerThatPublishesNothingIsAskedWhereItPublishes() {
        assertThat(of("Bolt", ask(List.of())).questions())
                .extracting(one -> one.question().getClass().getSimpleName())
                .containsExactly("SupportedUntil", "Components", "Notices", "Contact");
        assertThat(of("Acme", ask(List.of())).questions())
                .extracting(one -> one.question().getClass().getSimpleName())
                .containsExactly("SupportedUntil", "Components", "SecurityStatement", "Contact");
    }

    @Test
    void whatTheHospitalKnowsIsNotAsked() {
        Asset known = new Asset(
                "A2",
                ROWS.getFirst().product(),
                ROWS.getFirst().software(),
                ROWS.getFirst().identifiers(),
                ROWS.getFirst().network(),
                "",
                1,
                new SupportEnd.On(TODAY),
                row(2));
        Component component = new Component("A2", "x", "1", "", "", new RowRef("sboms/A2.json", 1));
        Inquiries inquiries = Inquiries.of(
                new Inventory(List.of(known), List.of(component), List.of()),
                new Matches(List.of(), COVERAGE.subList(0, 1)),
                List.of(),
                NOTICES,
                CLASSES,
                List.of(),
                TODAY);

        assertThat(of("Acme", inquiries).questions())
                .extracting(one -> one.question().getClass().getSimpleName())
                .containsExactly("SecurityStatement", "Contact");
    }

    @Test
    void anIdStaysWhereOnlyTheSpellingChangesAndIsAnotherForEachQuestion() {
        List<Match> matches = List.of(Rows.match(2, "N-1", Verdict.AFFECTED), Rows.match(3, "N-1", Verdict.AFFECTED));
        List<Asked> questions = of("Acme", ask(matches)).questions();
        Set<String> ids = questions.stream().map(Asked::id).collect(Collectors.toSet());

        assertThat(ids).hasSameSizeAs(questions).allMatch(id -> id.matches("Q[2-9A-HJ-NP-Z]{12}"));
        assertThat(QuestionId.of("ACME", questions.getFirst().question()))
                .isEqualTo(questions.getFirst().id());
    }

    @Test
    void versionsThatDifferInADotAreOtherQuestions() {
        DeviceType type = new DeviceType("Acme", "Pump 1", ROWS);

        assertThat(QuestionId.of("Acme", new Question.OfNotice(type, NOTICES.getFirst(), "1.0", List.of(), 1)))
                .isNotEqualTo(
                        QuestionId.of("Acme", new Question.OfNotice(type, NOTICES.getFirst(), "10", List.of(), 1)));
    }

    @ParameterizedTest
    @EnumSource(value = MakerAnswer.Statement.class)
    void onlyUnderInvestigationLeavesAQuestionOpen(MakerAnswer.Statement statement) {
        List<Match> matches = List.of(Rows.match(2, "N-1", Verdict.POSSIBLE));
        Asked asked = firstOf(matches, answer(firstOf(matches).id(), statement, TODAY, TODAY));

        assertThat(asked.open()).isEqualTo(statement == MakerAnswer.Statement.UNDER_INVESTIGATION);
    }

    @Test
    void anAnswerThatRanOutIsAskedAgain() {
        List<Match> matches = List.of(Rows.match(2, "N-1", Verdict.POSSIBLE));
        MakerAnswer old =
                answer(firstOf(matches).id(), MakerAnswer.Statement.FIXED, TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(firstOf(matches, old).state()).isEqualTo(new Asked.Waiting(old));
    }

    @Test
    void theNewerAnswerCountsWhateverTheirOrder() {
        List<Match> matches = List.of(Rows.match(2, "N-1", Verdict.POSSIBLE));
        String id = firstOf(matches).id();
        MakerAnswer newer = answer(id, MakerAnswer.Statement.FIXED, TODAY, TODAY);
        MakerAnswer older = answer(id, MakerAnswer.Statement.AFFECTED, TODAY.minusDays(1), TODAY);

        assertThat(firstOf(matches, newer, older).state()).isEqualTo(new Asked.ByMaker(newer));
    }

    private static Match settled(int line, String advisory, String by) {
        Match match = Rows.match(line, advisory, Verdict.NOT_AFFECTED);
        Reason why = match.reason();
        return new Match(
                match.assetId(),
                match.row(),
                advisory,
                match.verdict(),
                match.vulnerabilities(),
                new Reason(
                        why.vendor(),
                        why.product(),
                        why.version(),
                        why.productId(),
                        why.pointer(),
                        List.of(),
                        List.of(new Ruling("CVE-2020-1", by, Verdict.NOT_AFFECTED, Ruling.Kind.YIELDS)),
                        List.of()));
    }

    @Test
    void anotherDocumentThatCountsInsteadOfTheNoticeAnswers() {
        Asked asked = firstOf(List.of(settled(2, "N-1", "V-1")));

        assertThat(asked.state()).isEqualTo(new Asked.ByNotice("V-1", LocalDate.of(2026, 1, 2)));
        assertThat(((Question.OfNotice) asked.question()).vulnerabilities()).containsExactly("CVE-2020-1");
    }

    @Test
    void theMakersOwnVexThatSaysAffectedAnswersWhatANoticeLeftOpen() {
        Asked asked = firstOf(List.of(Rows.match(2, "N-1", Verdict.POSSIBLE), Rows.match(2, "V-2", Verdict.AFFECTED)));

        assertThat(asked.state()).isEqualTo(new Asked.ByNotice("V-2", LocalDate.of(2026, 1, 3)));
    }

    @Test
    void aVexOfSomebodyElseThatSaysAffectedAnswersNothing() {
        assertThat(firstOf(List.of(Rows.match(2, "N-1", Verdict.POSSIBLE), Rows.match(2, "V-1", Verdict.AFFECTED)))
                        .open())
                .isTrue();
    }

    @Test
    void aVexDocumentThatDoesNotCountAnswersNothing() {
        assertThat(firstOf(List.of(Rows.match(2, "N-1", Verdict.AFFECTED), Rows.match(2, "V-2", Verdict.NOT_AFFECTED)))
                        .open())
                .isTrue();
    }

    @Test
    void aNoticeThatNeverWasAboutTheDeviceIsNotAskedAbout() {
        assertThat(firstOf(List.of(Rows.match(2, "N-1", Verdict.FIXED))).question())
                .isInstanceOf(Question.SupportedUntil.class);
    }

    @Test
    void aVexDocumentThatLeavesItOpenAnswersNothing() {
        List<Asked> questions = of(
                        "Acme",
                        ask(List.of(Rows.match(2, "N-1", Verdict.AFFECTED), Rows.match(2, "V-1", Verdict.POSSIBLE))))
                .questions();

        assertThat(questions.subList(0, 2)).allMatch(Asked::open);
    }

    @Test
    void aVexDocumentThatSaysAffectedIsNotAskedAboutItself() {
        assertThat(firstOf(List.of(Rows.match(2, "V-1", Verdict.AFFECTED))).question())
                .isInstanceOf(Question.SupportedUntil.class);
    }

    @Test
    void matchesOfNoNoticeAreNotAskedAbout() {
        assertThat(firstOf(List.of(Rows.match(2, "gone", Verdict.AFFECTED))).question())
                .isInstanceOf(Question.SupportedUntil.class);
    }

    @Test
    void whatTheHospitalDecidedItselfIsNotAsked() {
        List<Match> found = List.of(Rows.match(2, "N-1", Verdict.POSSIBLE), Rows.match(3, "N-1", Verdict.POSSIBLE));
        List<Match> corrected = List.of(Rows.match(3, "N-1", Verdict.AFFECTED));
        Inquiries inquiries = Inquiries.of(
                new Inventory(ROWS, List.of(), List.of()),
                new Matches(found, COVERAGE),
                corrected,
                NOTICES,
                CLASSES,
                List.of(),
                TODAY);
        List<Asked> questions = of("Acme", inquiries).questions();

        assertThat(questions.get(0).state()).isEqualTo(new Asked.ByHospital());
        assertThat(questions.get(1).open()).isTrue();
        assertThat(((Question.OfNotice) questions.get(1).question()).verdict()).isEqualTo(Verdict.AFFECTED);
    }
}
