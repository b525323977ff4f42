package org.wardround.engine.clock;

import java.time.Instant;

/**
 * Until when a step has to be done.
 *
 * @param by the earliest reading: no hour or weekend is given away
 * @param letter the end of the same term by the letter of Regulation (EEC, Euratom) No 1182/71, which may be later;
 *     public holidays are not known here, so that it may be later still
 * @param wholeDay whether both are the last minute of a day
 */
public record Deadline(Instant by, Instant letter, boolean wholeDay) {
    Deadline earlier(Deadline other) {
        return other.by.isBefore(by) ? other : this;
    }
}
