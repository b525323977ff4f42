package org.wardround.formats.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.clock.ActsBy;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.Run;
import org.wardround.engine.clock.Term;
import org.wardround.engine.clock.When;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Since;

/** Reads the clocks of a hospital's own contracts, such as its insurer's. */
public final class OwnClocks {
    private OwnClocks() {}

    /**
     * The clocks under "clocks": title, to, holds, term, and start, which is "aware" where it is left out.
     *
     * @param file the hospital's file
     * @param readOn the day that they count as read on
     * @return clocks without error; ids are "own-" and the key
     */
    public static List<Clock> of(YamlTree file, LocalDate readOn) {
        return file.each("clocks", (entry, key) -> {
            Term term = ClockTerm.of(entry, "term");
            Text empty = Text.english("");
            return new Clock(
                    "own-" + key,
                    "own",
                    entry.text("article", ""),
                    new Clock.Duty(
                            ActsBy.HOSPITAL,
                            entry.localized("title"),
                            entry.has("to") ? entry.localized("to") : empty,
                            false,
                            entry.has("holds") ? entry.localized("holds") : empty,
                            entry.has("note") ? entry.localized("note") : empty),
                    new Run(entry.text("start", "aware"), List.of(), term, term, When.ALWAYS),
                    new Clock.Reading(true, true, new Since.NotKnown(), Source.ownValue(), readOn));
        });
    }
}
