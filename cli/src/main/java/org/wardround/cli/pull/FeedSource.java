package org.wardround.cli.pull;

import java.net.URI;

/**
 * Somebody who publishes feeds.
 *
 * @param id short name, used as a folder or file name: lower-case letters, digits and hyphens
 * @param name name for people
 * @param kind csaf (the address of a provider-metadata.json), kev, epss or lifecycle (the address of one file)
 * @param address where it is
 * @param enabled whether it is fetched without being asked for
 * @param pauseMillis pause before each request, in milliseconds, as the publisher asks for; 0 for none
 */
public record FeedSource(String id, String name, String kind, URI address, boolean enabled, int pauseMillis) {}
