package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.work.MakerAnswer.Statement;

/** What becomes of an answer that came back. */
public sealed interface Intake {
    /**
     * The answer.
     *
     * @return as it came
     */
    MakerAnswer answer();

    /**
     * It answers a question.
     *
     * @param answer the answer
     * @param maker whom the question was for
     * @param asked the question, as it stood before
     */
    record Taken(MakerAnswer answer, String maker, Asked asked) implements Intake {}

    /**
     * No question has its id: the device, its version or the notice may be gone.
     *
     * @param answer the answer
     */
    record NoSuchQuestion(MakerAnswer answer) implements Intake {}

    /**
     * It is no answer to this question.
     *
     * @param answer the answer
     * @param asked the question
     */
    record Unfitting(MakerAnswer answer, Asked asked) implements Intake {}

    /**
     * Support is promised, but no day is named.
     *
     * @param answer the answer
     */
    record WithoutDay(MakerAnswer answer) implements Intake {}

    /**
     * The same answer, or a newer one, is known already.
     *
     * @param answer the answer
     * @param before what is known
     */
    record Known(MakerAnswer answer, MakerAnswer before) implements Intake {}

    /**
     * Sorts answers.
     *
     * @param inquiries every question, answered ones too
     * @param known what is known already
     * @param answers what came back
     * @return what becomes of each, in the same order
     */
    static List<Intake> of(Inquiries inquiries, List<MakerAnswer> known, List<MakerAnswer> answers) {
        Map<String, Asked> asked = new HashMap<>();
        Map<String, String> makers = new HashMap<>();
        for (Inquiry inquiry : inquiries.inquiries()) {
            for (Asked one : inquiry.questions()) {
                asked.putIfAbsent(one.id(), one);
                makers.putIfAbsent(one.id(), inquiry.maker());
            }
        }
        Map<String, MakerAnswer> last = new HashMap<>();
        known.forEach(answer -> last.merge(answer.questionId(), answer, Replies::newer));
        List<Intake> outcomes = new ArrayList<>();
        for (MakerAnswer answer : answers) {
            Asked question = asked.get(answer.questionId());
            Intake outcome = question == null
                    ? new NoSuchQuestion(answer)
                    : one(
                            answer,
                            makers.getOrDefault(answer.questionId(), ""),
                            question,
                            Optional.ofNullable(last.get(question.id())));
            if (outcome instanceof Taken) {
                last.put(answer.questionId(), answer);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static Intake one(MakerAnswer answer, String maker, Asked asked, Optional<MakerAnswer> before) {
        if (!fits(asked.question(), answer.statement())) {
            return new Unfitting(answer, asked);
        }
        if (asked.question() instanceof Question.SupportedUntil
                && answer.statement() == Statement.YES
                && answer.day() instanceof SupportEnd.NotKnown) {
            return new WithoutDay(answer);
        }
        return before.filter(other -> other.equals(answer) || other.date().isAfter(answer.date()))
                .<Intake>map(other -> new Known(answer, other))
                .orElse(new Taken(answer, maker, asked));
    }

    private static boolean fits(Question question, Statement statement) {
        Set<Statement> yesOrNo = Set.of(Statement.YES, Statement.NO);
        return yesOrNo.contains(statement) != (question instanceof Question.OfNotice);
    }
}
