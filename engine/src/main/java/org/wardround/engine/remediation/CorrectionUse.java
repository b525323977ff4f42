package org.wardround.engine.remediation;

/** What became of a correction: every one is accounted for. */
public sealed interface CorrectionUse
        permits CorrectionUse.Changed,
                CorrectionUse.Agrees,
                CorrectionUse.Expired,
                CorrectionUse.NotYet,
                CorrectionUse.Idle {
    /**
     * The correction.
     *
     * @return as the hospital wrote it
     */
    Correction correction();

    /**
     * It changed what the rules found.
     *
     * @param correction the correction
     * @param assets for how many rows, 1 or more
     */
    record Changed(Correction correction, int assets) implements CorrectionUse {}

    /**
     * The rules find the same by themselves.
     *
     * @param correction the correction
     * @param assets for how many rows, 1 or more
     */
    record Agrees(Correction correction, int assets) implements CorrectionUse {}

    /**
     * Its last day is past, so that it no longer counts.
     *
     * @param correction the correction
     */
    record Expired(Correction correction) implements CorrectionUse {}

    /**
     * Its date is still to come.
     *
     * @param correction the correction
     */
    record NotYet(Correction correction) implements CorrectionUse {}

    /**
     * It met nothing.
     *
     * @param correction the correction
     * @param cause why
     */
    record Idle(Correction correction, Cause cause) implements CorrectionUse {}

    /** Why a correction met nothing. */
    enum Cause {
        /** No row of the inventory has that id, or that maker and model. */
        NO_SUCH_ASSET,
        /** No advisory in the feeds has that id. */
        NO_SUCH_ADVISORY,
        /** The advisory does not name that vulnerability. */
        NO_SUCH_VULNERABILITY,
        /** It rejects a pair that the rules do not find. */
        NOTHING_TO_REJECT,
        /** A correction that is more exact or newer says something else. */
        OVERRULED
    }
}
