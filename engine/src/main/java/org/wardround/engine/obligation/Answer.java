package org.wardround.engine.obligation;

import org.wardround.engine.inventory.RowRef;

/**
 * The hospital's answer to a question.
 *
 * @param question number of the question
 * @param level what it answers
 * @param evidence its proof
 * @param row where it was read
 */
public record Answer(int question, AnswerLevel level, Evidence evidence, RowRef row) {}
