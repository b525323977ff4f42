package org.wardround.engine.remediation;

/**
 * A vulnerability on an asset that was kept, and that this run does not find any more.
 *
 * @param now what is to be kept
 * @param cause why it is gone
 * @param justNow whether the last run still found it
 */
public record Departed(Kept now, Cause cause, boolean justNow) {
    /** Why something is gone. */
    public enum Cause {
        /** The asset is no longer in the inventory. */
        ASSET,
        /** The notice is no longer in the feeds, such as when it was withdrawn. */
        ADVISORY,
        /** Both are there, and the notice no longer speaks of the asset. */
        MATCH
    }
}
