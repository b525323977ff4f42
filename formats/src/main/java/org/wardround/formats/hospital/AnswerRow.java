package org.wardround.formats.hospital;

import org.wardround.engine.work.MakerAnswer;

/**
 * An answer of a manufacturer, and where it stands.
 *
 * @param line line in the file, from 1
 * @param answer the answer
 */
public record AnswerRow(int line, MakerAnswer answer) {}
