package org.wardround.engine.remediation;

import org.wardround.engine.matching.Match;

/**
 * A vulnerability on an asset, in this run and as it was kept of the last one.
 *
 * @param match the match that it belongs to
 * @param now what is to be kept of this run
 * @param change what is other than in the last run
 */
public record Tracked(Match match, Kept now, Change change) {}
