package org.wardround.formats.consultation;

import org.wardround.engine.consultation.Scale;

/** What a column of an answer table holds. */
sealed interface AnswerColumn {

    /** Who answered: the same text in each round. */
    record Person() implements AnswerColumn {}

    /** Which organisation the person is from. */
    record Organisation() implements AnswerColumn {}

    /** The round, in tables that hold several. */
    record Round() implements AnswerColumn {}

    /** The group of the person, such as the role. */
    record Group(String grouping) implements AnswerColumn {}

    /** A rating. */
    record Rated(String item, Scale scale) implements AnswerColumn {}

    /** Nothing that is used here, on purpose: dates of submission, browsers, free text. */
    record Ignored() implements AnswerColumn {}
}
