package org.wardround.engine.consultation;

/**
 * One rating that one person gave in one round. Who can't judge gives none.
 *
 * @param round 1 or more
 * @param respondent the person's id
 * @param item the item's id
 * @param scale what is rated
 * @param value on the scale
 */
public record Rating(int round, String respondent, String item, Scale scale, int value) {}
