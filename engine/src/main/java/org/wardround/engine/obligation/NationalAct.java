package org.wardround.engine.obligation;

import java.time.LocalDate;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/**
 * How an EU act stands in a country (catalogue data).
 *
 * @param act id of the act, such as "nis2"
 * @param country ISO 3166-1 alpha-2 code, or "EU" for a regulation that binds wherever no entry of its own stands
 * @param status whether it is in force
 * @param name name of the national act
 * @param note what a hospital there must know
 * @param since when it came into force
 * @param source where it was read
 * @param readOn when it was read
 */
public record NationalAct(
        String act,
        String country,
        ForceStatus status,
        String name,
        Text note,
        Since since,
        Source source,
        LocalDate readOn) {}
