package org.wardround.engine.clock;

import java.time.LocalDate;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Since;

/**
 * One clock of one rule (catalogue data).
 *
 * @param id such as "nis2-warning"
 * @param act id of the act, such as "nis2"
 * @param article article as cited
 * @param duty who does what
 * @param run from which fact, how long
 * @param reading how well the rule is known
 */
public record Clock(String id, String act, String article, Duty duty, Run run, Reading reading) {

    /**
     * Who does what.
     *
     * @param by who has to act
     * @param title name of the step
     * @param to who gets it
     * @param portal whether it goes where the country says for this act, if that is known
     * @param holds what it says, at least
     * @param note what else to know; empty English text when there is nothing
     */
    public record Duty(ActsBy by, Text title, Text to, boolean portal, Text holds, Text note) {}

    /**
     * How well a rule is known.
     *
     * @param direct whether the rule binds everywhere without a national act
     * @param read whether the text, or a record that cites it, was read for the country that the entry is for
     * @param since from when it applies
     * @param source where it was read
     * @param readOn when
     */
    public record Reading(boolean direct, boolean read, Since since, Source source, LocalDate readOn) {}
}
