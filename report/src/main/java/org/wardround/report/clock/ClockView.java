package org.wardround.report.clock;

import java.util.List;

/**
 * What stands on a card of clocks.
 *
 * @param head where and when
 * @param own the hospital's own steps, as far as they bind
 * @param expected its steps under acts that are not law in its country
 * @param others what it may expect of others
 * @param contacts whom to call
 * @param remarks what holds for the whole card
 */
public record ClockView(
        Head head, List<Row> own, List<Row> expected, List<Row> others, List<Contact> contacts, List<String> remarks) {
    /** Copies the lists, so that the record never changes. */
    public ClockView {
        own = List.copyOf(own);
        expected = List.copyOf(expected);
        others = List.copyOf(others);
        contacts = List.copyOf(contacts);
        remarks = List.copyOf(remarks);
    }

    /**
     * The head of a card.
     *
     * @param hospital name of the hospital; empty when not known
     * @param country name of the country
     * @param zone time zone
     * @param seen moment at which somebody looked; empty on a card without dates
     */
    public record Head(String hospital, String country, String zone, String seen) {
        /**
         * Whether the card holds dates.
         *
         * @return false for a card to hang up
         */
        public boolean dated() {
            return !seen.isEmpty();
        }
    }

    /**
     * A step.
     *
     * @param id id of the clock
     * @param title its name
     * @param law act and article
     * @param who who has to act; empty for the hospital
     * @param to who gets it
     * @param term how long, in words
     * @param from what it counts from
     * @param due until when; empty when that is not known
     * @param more what else to know of that date, such as its start
     * @param state where it stands; empty on a card without dates
     * @param kind style of the state
     * @param status how it stands in the country
     * @param holds what it says
     * @param note what else to know; may be empty
     */
    public record Row(
            String id,
            String title,
            String law,
            String who,
            String to,
            String term,
            String from,
            String due,
            List<String> more,
            String state,
            String kind,
            String status,
            String holds,
            String note) {
        /** Copies the list, so that the record never changes. */
        public Row {
            more = List.copyOf(more);
        }
    }

    /**
     * Somebody to call.
     *
     * @param who person or office
     * @param number telephone number; empty to be filled in by hand
     */
    public record Contact(String who, String number) {}
}
