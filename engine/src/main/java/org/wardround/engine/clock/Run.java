package org.wardround.engine.clock;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a clock runs.
 *
 * @param start id of the fact that the law counts from; "sent:" and the id of another clock means the moment at which
 *     that step was done
 * @param also ids of facts from which a cautious hospital counts too; the earliest one given sets the date
 * @param term how long
 * @param aim where the law sets no figure: what to aim at, which is advice and no law; else the term again
 * @param when whether it depends on the incident being over
 */
public record Run(String start, List<String> also, Term term, Term aim, When when) {
    /** How the fact begins that another step was done. */
    public static final String SENT = "sent:";

    /** Copies the list, so that the record never changes. */
    public Run {
        also = List.copyOf(also);
    }

    /**
     * The facts that it may be counted from.
     *
     * @return ids, the law's own first
     */
    public List<String> facts() {
        return Stream.concat(Stream.of(start), also.stream()).toList();
    }

    /**
     * Whether a fact is that another step was done.
     *
     * @param fact id of a fact
     * @return true for "sent:" and an id
     */
    public static boolean isStep(String fact) {
        return fact.startsWith(SENT);
    }

    /**
     * The step behind a fact.
     *
     * @param fact a fact for which {@link #isStep} holds
     * @return id of the clock
     */
    public static String stepOf(String fact) {
        return fact.substring(SENT.length());
    }
}
