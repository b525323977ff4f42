package org.wardround.engine.challenge;

/**
 * A challenge in this hospital and in the sector, side by side.
 *
 * @param challenge the challenge
 * @param local how critical it is here
 */
public record ChallengeStanding(Challenge challenge, LocalView local) {}
