package org.wardround.engine.intelligence;

/**
 * One entry of the history of a document.
 *
 * @param number version, as written
 * @param date as written; empty when there is none
 * @param summary publisher's words
 */
public record Revision(String number, String date, String summary) {}
