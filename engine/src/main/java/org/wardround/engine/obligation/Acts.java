package org.wardround.engine.obligation;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

/** Finds how an act stands in a country on a day. */
public final class Acts {
    private static final String EVERYWHERE = "EU";

    private Acts() {}

    /**
     * The country's own entry; else the one that binds everywhere; else "unknown".
     *
     * @param acts how acts stand by country
     * @param act id of the act
     * @param country ISO 3166-1 alpha-2 code
     * @param asOf the day
     * @return how it stands
     */
    public static NationalAct of(List<NationalAct> acts, String act, String country, LocalDate asOf) {
        return find(acts, act, country, asOf, find(acts, act, EVERYWHERE, asOf, unknown(act, country, asOf)));
    }

    private static NationalAct find(
            List<NationalAct> acts, String act, String country, LocalDate asOf, NationalAct otherwise) {
        return acts.stream()
                .filter(entry -> entry.act().equals(act) && entry.country().equals(country))
                .findFirst()
                .map(entry -> on(entry, asOf))
                .orElse(otherwise);
    }

    private static NationalAct on(NationalAct act, LocalDate day) {
        boolean later = act.since() instanceof Since.Day start && start.day().isAfter(day);
        if (act.status() != ForceStatus.IN_FORCE || !later) {
            return act;
        }
        return new NationalAct(
                act.act(),
                act.country(),
                ForceStatus.NOT_IN_FORCE,
                act.name(),
                act.note(),
                act.since(),
                act.source(),
                act.readOn());
    }

    private static NationalAct unknown(String act, String country, LocalDate asOf) {
        return new NationalAct(
                act,
                country,
                ForceStatus.UNKNOWN,
                "",
                Text.english(""),
                new Since.NotKnown(),
                new Source("the catalogue has no entry", "", 0, Grade.JUDGEMENT),
                asOf);
    }
}
