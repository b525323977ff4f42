package org.wardround.formats.csaf.validation.kernel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as CSAF writes them: RFC 3339, with capital T and Z, without leap seconds. */
public final class Moments {

    private static final Pattern STRICT = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(?:\\.\\d{1,300})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
    private static final int NANO_DIGITS = 9;

    private Moments() {}

    /**
     * Reads a moment.
     *
     * @param text any text
     * @return the moment, to the nanosecond; empty when the text is none by the rules above
     */
    public static Optional<Instant> of(String text) {
        if (!STRICT.matcher(text).matches()) {
            return Optional.empty();
        }
        int zone = text.endsWith("Z") ? text.length() - 1 : text.length() - "+00:00".length();
        try {
            Instant local =
                    LocalDateTime.parse(shortened(text.substring(0, zone))).toInstant(ZoneOffset.UTC);
            return Optional.of(local.minus(offset(text.substring(zone))));
        } catch (DateTimeException ignored) {
            return Optional.empty();
        }
    }

    /** A fraction of a second may have any number of digits; nine of them can be told apart here. */
    private static String shortened(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, Math.min(text.length(), dot + 1 + NANO_DIGITS));
    }

    /** Java knows no offset above 18 hours, RFC 3339 does. */
    private static Duration offset(String zone) {
        if (zone.equals("Z")) {
            return Duration.ZERO;
        }
        Duration size =
                Duration.ofHours(Integer.parseInt(zone, 1, 3, 10)).plusMinutes(Integer.parseInt(zone, 4, 6, 10));
        return zone.startsWith("-") ? size.negated() : size;
    }
}
