package org.wardround.engine.inventory;

/**
 * A value that the hospital did not give, so that a default stands in.
 *
 * @param key key in hospital.yaml, such as "beds"
 * @param value the default, as text
 * @param rule where the default comes from
 */
public record Assumed(String key, String value, String rule) {}
