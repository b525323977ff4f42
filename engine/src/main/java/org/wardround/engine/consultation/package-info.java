/**
 * What a sector says: from private ratings of challenges and solutions in rounds to insights that single nobody out.
 * Input: items, respondents with their groups, ratings by round, the rules of protection, a seed; output: figures over
 * everybody and over the groups that may be shown, ranks with their probability, and where groups disagree. Names and
 * words stay outside: here are ids.
 */
@NullMarked
package org.wardround.engine.consultation;

import org.jspecify.annotations.NullMarked;
