package org.wardround.engine.matching;

/**
 * One way in which products of one vendor are called, and the products that are called so: advisories name the same
 * product again and again, and a row is compared with its name once.
 *
 * @param pattern the name
 * @param vendor whose products they are
 * @param entries numbers of the products, ascending
 * @param places for each product the place of this name among its names
 */
record IndexedName(NamePattern pattern, Vendor vendor, Ints entries, Ints places) {}
