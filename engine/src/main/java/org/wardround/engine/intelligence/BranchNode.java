package org.wardround.engine.intelligence;

/**
 * One step on the way from the root of a CSAF product tree to a product.
 *
 * @param category CSAF branch category, such as "vendor"
 * @param name as written
 */
public record BranchNode(String category, String name) {}
