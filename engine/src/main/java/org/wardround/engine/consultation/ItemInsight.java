package org.wardround.engine.consultation;

import java.util.List;

/**
 * What was said on one item.
 *
 * @param item the item
 * @param questions one for each of its scales, in their order
 */
public record ItemInsight(Item item, List<QuestionInsight> questions) {

    public ItemInsight {
        questions = List.copyOf(questions);
    }

    /** What was answered on a scale. */
    public QuestionInsight on(Scale scale) {
        return questions.stream()
                .filter(question -> question.scale() == scale)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item.id() + " is not rated for " + scale));
    }
}
