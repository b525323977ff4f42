package org.wardround.formats.csaf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;

/** Moments as CSAF, VEX and OSV documents write them: RFC 3339, and also without an offset or a time, which counts as UTC. */
public final class Dates {

    private Dates() {}

    /**
     * The moment at a place.
     *
     * @param place where it stands
     * @return the moment; the first day of 1970, with a warning, where there is none that can be read
     */
    public static Instant instant(JsonPlace place) {
        return instant(place.text(), place.pointer(), place.log());
    }

    /** The moment that a text names; the first day of 1970, with a warning, where there is none that can be read. */
    static Instant instant(String written, String pointer, ProblemLog log) {
        String text = written.strip();
        try {
            return parse(text);
        } catch (DateTimeException ignored) {
            log.warning(
                    "csaf.date",
                    pointer,
                    "The date \"" + Excerpt.of(text) + "\" cannot be read; 1970-01-01 stands for it.");
            return Instant.EPOCH;
        }
    }

    private static Instant parse(String text) {
        Instant usual = UsualMoment.parse(text);
        if (!usual.equals(UsualMoment.NONE)) {
            return usual;
        }
        if (text.length() <= 10) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        String written = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        boolean offset = written.endsWith("Z")
                || written.endsWith("z")
                || written.indexOf('+', 10) > 0
                || written.indexOf('-', 10) > 0;
        return offset
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
    }
}
