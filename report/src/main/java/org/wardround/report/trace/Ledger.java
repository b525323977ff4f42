package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wardround.engine.ReviewResult;

/**
 * Every input with its origin.
 *
 * @param inputs in the order of the stages
 */
public record Ledger(List<InputNumber> inputs) {
    /** Kinds that speak of all hospitals, so that none can replace them by looking at itself. */
    private static final Set<String> OF_ALL = Set.of("shrink", "typical");

    /** Copies the list, so that the record never changes. */
    public Ledger {
        inputs = List.copyOf(inputs);
    }

    static Ledger of(ReviewResult result, Sources sources) {
        List<InputNumber> inputs = new ArrayList<>();
        inputs.addAll(HospitalInputs.of(result));
        inputs.addAll(ScenarioInputs.of(result, sources));
        inputs.addAll(SolutionInputs.of(result, sources));
        return new Ledger(inputs);
    }

    /**
     * How many inputs have an origin.
     *
     * @param origin the origin
     * @return how many
     */
    public int count(Origin origin) {
        return (int) inputs.stream().filter(input -> input.origin() == origin).count();
    }

    /**
     * The assumed inputs on which most rests.
     *
     * @param most how many at most
     * @return most influence first
     */
    public List<InputNumber> assumed(int most) {
        return assumed().limit(most).toList();
    }

    /**
     * The assumed inputs on which most rests, out of those that a hospital can have figures of its own for.
     *
     * @param most how many at most
     * @return most influence first
     */
    public List<InputNumber> toReplaceFirst(int most) {
        return assumed()
                .filter(input -> !OF_ALL.contains(input.kind()))
                .limit(most)
                .toList();
    }

    private Stream<InputNumber> assumed() {
        return inputs.stream()
                .filter(input -> input.origin() == Origin.ASSUMED && input.influence() > 0)
                .sorted(Comparator.comparingDouble(InputNumber::influence)
                        .reversed()
                        .thenComparing(InputNumber::id));
    }
}
