package org.wardround.engine.consultation;

import java.util.List;
import java.util.Optional;

/**
 * What was answered to one question: one item on one scale.
 *
 * @param scale what was rated
 * @param everybody the figure over all who answered; absent where too few did, or all of one mind
 * @param low with {@code high} the 90 % interval of the mean over what other panels like this one would have said
 * @param high see {@code low}
 * @param byGroup one for each grouping, in their order; empty where there is no figure over everybody
 * @param earlier median and quartiles over everybody in earlier rounds, where they were published
 * @param heldBack people who first answered in a later round and are left out, because a comparison of the rounds would
 *     give their answers away
 */
public record QuestionInsight(
        Scale scale,
        Optional<Figure> everybody,
        double low,
        double high,
        List<GroupFigures> byGroup,
        List<Earlier> earlier,
        int heldBack) {

    /** Copies what was given, so that the record never changes. */
    public QuestionInsight {
        byGroup = List.copyOf(byGroup);
        earlier = List.copyOf(earlier);
    }

    /**
     * The figures of an earlier round.
     *
     * @param round 1 or more
     * @param people who had answered by then
     * @param median of the ratings
     * @param lower quartile
     * @param upper quartile
     */
    public record Earlier(int round, int people, double median, double lower, double upper) {}
}
