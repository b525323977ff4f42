package org.wardround.report.words;

import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.CorrectionUse;

/** What people corrected, and what became of it, as sentences. */
public final class CorrectionWords {
    private final Words words;

    /**
     * Prepares.
     *
     * @param words the language
     */
    public CorrectionWords(Words words) {
        this.words = words;
    }

    /**
     * The devices that a correction is for.
     *
     * @param target the target
     * @return an id, or maker and model, with the version where it is for one
     */
    public String devices(Correction.Target target) {
        return switch (target) {
            case Correction.OneAsset one -> Clean.line(one.assetId());
            case Correction.EqualDevices equal -> Clean.line(equal.maker() + " " + equal.model());
            case Correction.EqualVersions equal ->
                Clean.line(equal.devices().maker() + " " + equal.devices().model() + " " + equal.version());
        };
    }

    /**
     * What holds instead of what the rules found.
     *
     * @param ruling the ruling
     * @return a few words
     */
    public String ruling(Correction.Ruling ruling) {
        return switch (ruling) {
            case Correction.Pinned pinned -> words.name(pinned.verdict());
            case Correction.Rejected rejected -> words.say("use.no-match");
        };
    }

    /**
     * What became of a correction.
     *
     * @param use what became of it
     * @return one sentence
     */
    public String outcome(CorrectionUse use) {
        return switch (use) {
            case CorrectionUse.Changed changed -> words.say("use.changed", changed.assets());
            case CorrectionUse.Agrees agrees -> words.say("use.agrees", agrees.assets());
            case CorrectionUse.Expired expired -> words.say("use.expired");
            case CorrectionUse.NotYet notYet -> words.say("use.not-yet");
            case CorrectionUse.Idle idle -> words.say("use.idle." + idle.cause().name());
        };
    }
}
