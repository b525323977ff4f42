package org.wardround.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads moments that people type, in the local time of a zone where they name no offset. */
final class Moments {
    private final ZoneId zone;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    static ZoneId zone(String name) throws UnusableInput {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException notAZone) {
            throw new UnusableInput("--zone " + name + " must be a time zone such as Europe/Brussels.");
        }
    }

    /** A moment; of the hour that comes twice when summer time ends, the first, because that is the cautious one. */
    Instant read(String option, String typed) throws UnusableInput {
        String text = typed.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return local(option, typed, text);
        }
    }

    private Instant local(String option, String typed, String text) throws UnusableInput {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text);
        } catch (DateTimeParseException notAMoment) {
            throw new UnusableInput(option + " " + typed
                    + " must be a day and time such as 2026-11-24T03:10, or with its offset 2026-11-24T03:10+01:00.");
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new UnusableInput(option + " " + typed + " does not exist in " + zone
                    + ": summer time began in that hour. Give the time with its offset, such as " + text + "+01:00.");
        }
        return local.toInstant(offsets.getFirst());
    }

    /** Whether a text names an hour that comes twice, without saying which. */
    boolean twice(String typed) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            return zone.getRules().getValidOffsets(local).size() > 1;
        } catch (DateTimeParseException withOffset) {
            return false;
        }
    }
}
