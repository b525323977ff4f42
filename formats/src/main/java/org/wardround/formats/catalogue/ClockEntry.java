package org.wardround.formats.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wardround.engine.clock.ActsBy;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.Run;
import org.wardround.engine.clock.Term;
import org.wardround.engine.clock.When;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Since;

/** Reads one clock. What an entry does not say comes from the clock that it is like, where there is one. */
final class ClockEntry {
    private final YamlTree entry;
    private final Optional<Clock> base;

    ClockEntry(YamlTree entry, Optional<Clock> base) {
        this.entry = entry;
        this.base = base;
    }

    Clock clock(String id, FileSources sources, LocalDate readOn) {
        return new Clock(
                id,
                value("act", entry::text, Clock::act),
                optional("article", entry::text, Clock::article, () -> ""),
                duty(),
                run(),
                reading(sources, readOn));
    }

    private Clock.Duty duty() {
        return new Clock.Duty(
                value(
                        "by",
                        key -> entry.choice(key, ActsBy.class, ActsBy.HOSPITAL),
                        one -> one.duty().by()),
                value("title", entry::localized, one -> one.duty().title()),
                value("to", entry::localized, one -> one.duty().to()),
                optional(
                        "portal",
                        key -> entry.flag(key, false),
                        one -> one.duty().portal(),
                        () -> false),
                value("holds", entry::localized, one -> one.duty().holds()),
                optional("note", entry::localized, one -> one.duty().note(), () -> Text.english("")));
    }

    private Run run() {
        Term term =
                value("term", key -> ClockTerm.of(entry, key), one -> one.run().term());
        boolean own = entry.has("term");
        return new Run(
                value("start", entry::text, one -> one.run().start()),
                entry.has("also") ? entry.texts("also") : List.of(),
                term,
                optional(
                        "aim",
                        key -> ClockTerm.of(entry, key),
                        one -> own ? term : one.run().aim(),
                        () -> term),
                optional(
                        "when",
                        key -> entry.choice(key, When.class, When.ALWAYS),
                        one -> one.run().when(),
                        () -> When.ALWAYS));
    }

    private Clock.Reading reading(FileSources sources, LocalDate readOn) {
        Since since = entry.has("from") || base.isEmpty()
                ? FileSources.since(entry, "from")
                : base.get().reading().since();
        boolean direct = optional(
                "direct", key -> entry.flag(key, false), one -> one.reading().direct(), () -> false);
        Optional<LocalDate> own = entry.has("read_on") ? entry.date("read_on") : Optional.empty();
        return new Clock.Reading(direct, entry.flag("read", true), since, sources.named(entry), own.orElse(readOn));
    }

    private <T> T value(String key, Function<String, T> reader, Function<Clock, T> inherited) {
        return entry.has(key) || base.isEmpty() ? reader.apply(key) : inherited.apply(base.get());
    }

    private <T> T optional(String key, Function<String, T> reader, Function<Clock, T> inherited, Supplier<T> absent) {
        if (entry.has(key)) {
            return reader.apply(key);
        }
        return base.map(inherited).orElseGet(absent);
    }
}
