package org.wardround.engine.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What manufacturers answered, by question; of two answers the newer counts, of one day the later in the list. */
final class Replies {
    private final Map<String, MakerAnswer> last = new HashMap<>();
    private final LocalDate asOf;

    Replies(List<MakerAnswer> answers, LocalDate asOf) {
        this.asOf = asOf;
        for (MakerAnswer answer : answers) {
            last.merge(answer.questionId(), answer, Replies::newer);
        }
    }

    static MakerAnswer newer(MakerAnswer one, MakerAnswer next) {
        return next.date().isBefore(one.date()) ? one : next;
    }

    Asked.State of(String questionId) {
        MakerAnswer answer = last.get(questionId);
        if (answer == null) {
            return new Asked.Open();
        }
        boolean counts = answer.statement() != MakerAnswer.Statement.UNDER_INVESTIGATION
                && !answer.until().isBefore(asOf);
        return counts ? new Asked.ByMaker(answer) : new Asked.Waiting(answer);
    }
}
