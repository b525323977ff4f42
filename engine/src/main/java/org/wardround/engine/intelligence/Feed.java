package org.wardround.engine.intelligence;

/**
 * One file that intelligence was read from.
 *
 * @param file name, relative to the feed folder
 * @param kind csaf, openvex, cyclonedx_vex, osv, rolie, kev, epss or lifecycle
 * @param asOf date that the file says of itself; empty when it says none
 * @param entries how many entries were used
 */
public record Feed(String file, String kind, String asOf, int entries) {}
