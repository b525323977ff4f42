package org.wardround.engine.obligation;

import java.util.List;

/**
 * Where the hospital stands with one obligation.
 *
 * @param obligation what is asked
 * @param act how the act stands in the country
 * @param entityClass what the act makes of the hospital; for an act without classes ESSENTIAL when it applies
 * @param binding whether it is in force and the hospital in scope, so that it binds the plan
 * @param lowest the lowest of the answers
 * @param gaps every question that shows a gap
 */
public record ObligationStanding(
        Obligation obligation,
        NationalAct act,
        EntityClass entityClass,
        boolean binding,
        AnswerLevel lowest,
        List<Gap> gaps) {
    /** Copies the collections, so that the record never changes. */
    public ObligationStanding {
        gaps = List.copyOf(gaps);
    }
}
