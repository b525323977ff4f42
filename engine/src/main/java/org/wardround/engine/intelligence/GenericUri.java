package org.wardround.engine.intelligence;

/**
 * An identifier of another system for a product (CSAF x_generic_uris).
 *
 * @param namespace what kind of identifier it is, as a URI
 * @param uri the identifier
 */
public record GenericUri(String namespace, String uri) {}
