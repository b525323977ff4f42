package org.wardround.engine.intelligence;

/**
 * A checksum by which a file of a product can be told.
 *
 * @param file name of the file, as written
 * @param algorithm such as "sha256", in small letters
 * @param value in hexadecimal, in small letters
 */
public record FileHash(String file, String algorithm, String value) {}
