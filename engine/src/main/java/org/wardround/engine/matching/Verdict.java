package org.wardround.engine.matching;

/**
 * What an advisory means for an asset.
 */
public enum Verdict {
    /** The advisory says that this product in this version is affected. */
    AFFECTED,
    /** It may be affected; something needed to decide is missing or cannot be compared. */
    POSSIBLE,
    /** The advisory names this very product, and says or implies that this version is not affected. */
    NOT_AFFECTED,
    /** The advisory names this very product, and this version holds the fix. */
    FIXED
}
