package org.wardround.formats.lifecycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** Reads an end: a day, or only whether it has come. The older shapes use one key for both, the API v1 uses two. */
final class EndReader {

    private EndReader() {}

    static EndOfLife read(JsonPlace release, String key, String dayKey, String truthKey) {
        JsonPlace one = release.at(key);
        JsonPlace day = one.present() && !one.isTruth() ? one : release.at(dayKey);
        JsonPlace truth = one.isTruth() ? one : release.at(truthKey);
        if (day.present()) {
            String text = day.text().strip();
            try {
                return new EndOfLife.On(LocalDate.parse(text));
            } catch (DateTimeException ignored) {
                day.log()
                        .warning(
                                "lifecycle.date",
                                day.pointer(),
                                "\"" + Excerpt.of(text) + "\" is no day; this end counts as not known.");
                return new EndOfLife.NotKnown();
            }
        }
        if (!truth.isTruth()) {
            return new EndOfLife.NotKnown();
        }
        return truth.isTrue() ? new EndOfLife.Ended() : new EndOfLife.Open();
    }
}
