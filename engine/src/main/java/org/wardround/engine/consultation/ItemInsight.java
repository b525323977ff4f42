package org.wardround.engine.consultation;

import java.util.List;

/**
 * What was said on one item.
 *
 * @param item the item
 * @param questions one for each of its scales, in their order
 */
public record ItemInsight(Item item, List<QuestionInsight> questions) {

    /** Copies what was given, so that the record never changes. */
    public ItemInsight {
        questions = List.copyOf(questions);
    }

    /**
     * {@return what was answered on a scale}
     *
     * @param scale what is rated
     */
    public QuestionInsight on(Scale scale) {
        return questions.stream()
                .filter(question -> question.scale() == scale)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item.id() + " is not rated for " + scale));
    }
}
