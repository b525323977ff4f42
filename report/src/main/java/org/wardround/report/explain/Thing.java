package org.wardround.report.explain;

import tools.jackson.databind.JsonNode;

/**
 * Something with an id in a result.
 *
 * @param kind name of the list that it stands in
 * @param id its id
 * @param node what is said of it
 */
record Thing(String kind, String id, JsonNode node) {}
