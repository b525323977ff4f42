package org.wardround.engine.risk;

import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;

/**
 * How much care one event costs, as days of the hospital's normal activity.
 *
 * @param days 90 % interval of the days of normal activity lost, lognormal, rising with the money lost
 * @param operations share of operations that falls out on such a day, 0 to 1
 * @param visits share of outpatient visits, 0 to 1
 * @param bedDays share of bed-days, 0 to 1
 * @param source who says so, and how the figures were converted
 */
public record LostCare(Interval days, double operations, double visits, double bedDays, Source source) {}
