package org.wardround.formats.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The clocks under "clocks": title, to, holds, term, and start, which is "aware" where it is left out. Their source is the
     * hospital itself, and the day of reading is the epoch, because nobody read a law for them.
     *
     * @param file the hospital's file
     * @param facts ids of the start facts that there are
     * @return clocks without error; ids are "own-" and the key
     */
    public static List<Clock> of(YamlTree file, Set<String> facts) {
        return file.each("clocks", (entry, key) -> {
            Term term = ClockTerm.of(entry, "term");
            String start = entry.text("start", "aware");
            if (!facts.contains(start)) {
                entry.problem(
                        "clock.fact",
                        "start",
                        "There is no such fact. The facts are "
                                + facts.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
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
                    new Run(start, List.of(), term, term, When.ALWAYS),
                    new Clock.Reading(true, true, new Since.NotKnown(), Source.ownValue(), LocalDate.EPOCH));
        });
    }
}
