package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Euros;

/**
 * Who the hospital is.
 *
 * @param name its name
 * @param country ISO 3166-1 alpha-2 code
 * @param beds number of beds
 * @param staff number of staff
 * @param revenuePerYear yearly revenue
 * @param publicBody whether it is a public body (then no fines are assumed, NIS2 Art. 34(7))
 */
public record Profile(String name, String country, int beds, int staff, Euros revenuePerYear, boolean publicBody) {}
