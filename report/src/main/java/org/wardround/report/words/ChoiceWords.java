package org.wardround.report.words;

import java.util.List;
import java.util.Map;
import org.wardround.engine.plan.Choice;

/** Why a solution is in the plan or not, as a sentence. */
public final class ChoiceWords {
    private final Words words;
    private final Map<String, String> names;

    /**
     * Prepares.
     *
     * @param words the language
     * @param names solution id to name
     */
    public ChoiceWords(Words words, Map<String, String> names) {
        this.words = words;
        this.names = Map.copyOf(names);
    }

    /**
     * Says a choice.
     *
     * @param choice the choice
     * @return one sentence
     */
    public String of(Choice choice) {
        return switch (choice) {
            case Choice.ForTheLaw law ->
                words.say(
                        law.lossWithout() < 1 ? "choice.for-the-law-alone" : "choice.for-the-law",
                        words.list(law.duties().stream().map(Clean::line).toList()),
                        words.amounts().about(law.lossWithout()));
            case Choice.ForTheRisk risk ->
                words.say("choice.for-the-risk", words.amounts().about(risk.lossWithout()));
            case Choice.AsPrerequisite needed ->
                words.say("choice.as-prerequisite", words.list(named(needed.neededBy())));
            case Choice.AsWished wished ->
                words.say("choice.as-wished", words.amounts().about(wished.lossWithout()));
            case Choice.NoRoom noRoom ->
                words.say(
                        "choice.no-room",
                        words.sayOrId("lacking", noRoom.lacking()),
                        words.amounts().about(noRoom.lossWith()));
            case Choice.NoUse ignored -> words.say("choice.no-use");
            case Choice.Instead instead ->
                words.say(
                        "choice.instead", named(List.of(instead.alternative())).getFirst());
        };
    }

    /**
     * Whether a choice puts the solution into the plan.
     *
     * @param choice the choice
     * @return true when it is in
     */
    public static boolean in(Choice choice) {
        return switch (choice) {
            case Choice.ForTheLaw ignored -> true;
            case Choice.ForTheRisk ignored -> true;
            case Choice.AsPrerequisite ignored -> true;
            case Choice.AsWished ignored -> true;
            case Choice.NoRoom ignored -> false;
            case Choice.NoUse ignored -> false;
            case Choice.Instead ignored -> false;
        };
    }

    private List<String> named(List<String> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, Clean.line(id))).toList();
    }
}
