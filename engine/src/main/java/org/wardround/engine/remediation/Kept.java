package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.matching.Verdict;

/**
 * What is kept from one run to the next.
 *
 * @param key asset, notice and vulnerability
 * @param seen what the last run saw
 * @param presence whether the last run still saw it
 * @param mark what people said
 * @param reopening whether what they said still holds
 */
public record Kept(RemediationKey key, Seen seen, Presence presence, Mark mark, Reopening reopening) {

    /**
     * What a run saw.
     *
     * @param verdict what the notice meant for the asset
     * @param version version of the asset, as written in the inventory
     * @param revision revision of the notice, as its publisher writes it
     * @param remedies what the publisher offered for this product, as a check number; empty when nothing
     * @param first day of the first run that saw it
     * @param last day of the last run that saw it
     */
    public record Seen(
            Verdict verdict, String version, String revision, String remedies, LocalDate first, LocalDate last) {}

    /** Whether the last run still saw it. */
    public sealed interface Presence permits Here, Gone {}

    /** It did. */
    public record Here() implements Presence {}

    /**
     * It did not: the asset, the notice or the match is gone.
     *
     * @param since day of the first run that did not see it
     */
    public record Gone(LocalDate since) implements Presence {}

    /** Whether what people said still holds. */
    public sealed interface Reopening permits Holds, NotYet, Reopened {}

    /** It holds. */
    public record Holds() implements Reopening {}

    /** Its date lies after the day of the run, so it does not count yet. */
    public record NotYet() implements Reopening {}

    /**
     * It was done, and then something changed, so that it has to be looked at again.
     *
     * @param since day of the run that saw the change
     * @param causes what changed; not empty
     */
    public record Reopened(LocalDate since, List<Alteration> causes) implements Reopening {
        /** Copies the list, so that the record never changes. */
        public Reopened {
            causes = List.copyOf(causes);
        }
    }

    /**
     * How far it is.
     *
     * @return what people said; not remediated where that does not hold
     */
    public Remediation status() {
        return switch (reopening) {
            case Holds holds -> mark.status();
            case NotYet notYet -> Remediation.NOT_REMEDIATED;
            case Reopened reopened -> Remediation.NOT_REMEDIATED;
        };
    }

    /**
     * The same with a new mark, which holds.
     *
     * @param set what somebody says now
     * @return the record
     */
    public Kept marked(Mark.Set set) {
        return new Kept(key, seen, presence, set, new Holds());
    }
}
