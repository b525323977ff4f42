package org.wardround.engine.obligation;

/**
 * A question whose answer shows that an obligation is not met.
 *
 * @param obligationId the obligation
 * @param question number of the question
 * @param level the answer
 * @param cause why it counts as a gap
 */
public record Gap(String obligationId, int question, AnswerLevel level, GapCause cause) {}
