package org.wardround.engine.intelligence;

/**
 * Where a document was read.
 *
 * @param file file, relative to the feed folder
 * @param url public address; empty when the document names none
 * @param tlp TLP label; empty when there is none
 */
public record Origin(String file, String url, String tlp) {}
