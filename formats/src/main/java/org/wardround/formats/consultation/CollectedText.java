package org.wardround.formats.consultation;

/**
 * Something that somebody wrote in the open round.
 *
 * @param id of the text
 * @param text what was written
 * @param item the item into which the coordinator merged it; empty where that was not done yet
 * @param released whether a person has read it and released it for publication
 */
public record CollectedText(String id, String text, String item, boolean released) {}
