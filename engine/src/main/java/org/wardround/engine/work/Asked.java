package org.wardround.engine.work;

import java.time.LocalDate;

/**
 * A question and where it stands.
 *
 * @param id stays the same as long as maker, model, version and notice are the same, so that an answer finds its question
 *     again
 * @param question what is asked
 * @param state whether there is an answer
 */
public record Asked(String id, Question question, State state) {
    /**
     * Whether it is still to be asked.
     *
     * @return false once there is an answer that counts
     */
    public boolean open() {
        return switch (state) {
            case Open none -> true;
            case Waiting waiting -> true;
            case ByMaker answered -> false;
            case ByNotice answered -> false;
            case ByHospital decided -> false;
        };
    }

    /** Where a question stands. */
    public sealed interface State {}

    /** Nobody has answered. */
    public record Open() implements State {}

    /**
     * The manufacturer looks into it, or its answer no longer counts: it is asked again.
     *
     * @param answer the last answer
     */
    public record Waiting(MakerAnswer answer) implements State {}

    /**
     * The manufacturer answered.
     *
     * @param answer the answer
     */
    public record ByMaker(MakerAnswer answer) implements State {}

    /**
     * Other documents, such as VEX of the manufacturer, decide every vulnerability that the question is about.
     *
     * @param advisoryId tracking id of the newest document that does
     * @param day its release
     */
    public record ByNotice(String advisoryId, LocalDate day) implements State {}

    /** The hospital's own people decided that nothing is left to do about the devices. */
    public record ByHospital() implements State {}
}
