package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.obligation.Expectation;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.Law;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.Obligation;
import org.wardround.engine.obligation.Question;

/**
 * Reads what the catalogue knows of law: questions, obligations, how the acts stand by country, and what may be
 * expected from manufacturers.
 */
public final class LawFiles {
    /** Most questions that a catalogue may hold. */
    static final int MAX_QUESTIONS = 999;

    private static final int SCHEMA = 1;

    private static final Set<String> ROLES =
            Set.of("board", "it", "clinical_engineering", "purchasing", "data_protection", "ward");

    private LawFiles() {}

    /**
     * Reads the folder "law" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return what could be read, and every entry that was left out with the reason
     */
    public static Read<Law> read(Path catalogue) {
        Path folder = catalogue.resolve("law");
        List<Problem> problems = new ArrayList<>();
        YamlTree questionFile = YamlTree.read(folder.resolve("questions.yaml"), SCHEMA, problems);
        List<Question> questions = questionFile.entries("questions", LawFiles::question);
        questionFile.reportUnknownKeys();
        YamlTree obligationFile = YamlTree.read(folder.resolve("obligations.yaml"), SCHEMA, problems);
        List<Obligation> obligations = obligations(obligationFile, questions);
        reportUnknownObligations(questionFile, questions, obligations);
        List<NationalAct> acts = acts(YamlTree.read(folder.resolve("acts.yaml"), SCHEMA, problems));
        List<Expectation> expectations =
                expectations(YamlTree.read(folder.resolve("expectations.yaml"), SCHEMA, problems));
        return new Read<>(new Law(questions, obligations, acts, expectations), problems);
    }

    private static Question question(YamlTree entry, String key) {
        int number = number(entry, key);
        List<String> askedOf = entry.texts("ask");
        for (String role : askedOf) {
            if (!ROLES.contains(role)) {
                entry.problem("law.role", "ask", "The role " + role + " is not known.");
            }
        }
        return new Question(
                number,
                entry.localized("text"),
                Set.copyOf(askedOf),
                entry.flag("short", false),
                entry.texts("obligations"),
                entry.flag("never_averaged", false));
    }

    private static int number(YamlTree entry, String key) {
        if (key.matches("[1-9][0-9]{0,2}")) {
            return Integer.parseInt(key);
        }
        entry.problem("law.question", "", "The key of a question is its number, from 1 to " + MAX_QUESTIONS + ".");
        return 0;
    }

    private static List<Obligation> obligations(YamlTree file, List<Question> questions) {
        FileSources sources = FileSources.of(file);
        List<Obligation> obligations = file.entries(
                "obligations",
                (entry, id) -> new Obligation(
                        id,
                        entry.text("act"),
                        entry.text("article"),
                        entry.localized("title"),
                        entry.localized("meaning"),
                        questions.stream()
                                .filter(question -> question.obligations().contains(id))
                                .map(Question::number)
                                .sorted()
                                .toList(),
                        sources.named(entry)));
        file.reportUnknownKeys();
        return obligations;
    }

    private static void reportUnknownObligations(YamlTree file, List<Question> questions, List<Obligation> known) {
        Set<String> ids = new LinkedHashSet<>();
        known.forEach(obligation -> ids.add(obligation.id()));
        for (Question question : questions) {
            for (String id : question.obligations()) {
                if (!ids.contains(id)) {
                    file.problem(
                            "law.obligation",
                            "questions/" + question.number(),
                            "The obligation " + id + " is not in obligations.yaml.");
                }
            }
        }
    }

    private static List<NationalAct> acts(YamlTree file) {
        Optional<LocalDate> readOn = file.date("read_on");
        FileSources sources = FileSources.of(file);
        List<List<NationalAct>> acts = file.entries("acts", (entry, index) -> entry(entry, sources, readOn));
        file.reportUnknownKeys();
        return acts.stream().flatMap(List::stream).toList();
    }

    private static List<NationalAct> entry(YamlTree entry, FileSources sources, Optional<LocalDate> readOn) {
        String act = entry.text("act");
        ForceStatus status = entry.choice("status", ForceStatus.class, ForceStatus.UNKNOWN);
        var name = entry.text("name", "");
        var note = entry.localized("note");
        var since = FileSources.since(entry, "since");
        var source = sources.named(entry);
        List<NationalAct> acts = new ArrayList<>();
        for (String country : entry.texts("countries")) {
            if (!country.matches("[A-Z]{2}")) {
                entry.problem("law.country", "countries", "A country is two capital letters, such as BE.");
            }
            readOn.ifPresent(day -> acts.add(new NationalAct(act, country, status, name, note, since, source, day)));
        }
        return acts;
    }

    private static List<Expectation> expectations(YamlTree file) {
        FileSources sources = FileSources.of(file);
        List<Expectation> expectations = file.entries(
                "expectations",
                (entry, id) -> new Expectation(
                        id,
                        entry.text("act"),
                        entry.text("article"),
                        entry.localized("text"),
                        FileSources.since(entry, "from"),
                        sources.named(entry)));
        file.reportUnknownKeys();
        return expectations;
    }
}
