package org.wardround.report.clock;

import java.util.List;

/**
 * What stands on a card of clocks.
 *
 * @param head where and when
 * @param own the hospital's own steps, as far as they bind
 * @param expected its steps under acts that are not law in its country, which have no state
 * @param others what it may expect of others, by who has to act and under which act
 * @param starts moments that clocks start from
 * @param contacts whom to call
 * @param remarks what holds for the whole card
 */
public record ClockView(
        Head head,
        List<Row> own,
        List<Row> expected,
        List<Group> others,
        List<Slot> starts,
        List<Slot> contacts,
        List<String> remarks) {
    /** Copies the lists, so that the record never changes. */
    public ClockView {
        own = List.copyOf(own);
        expected = List.copyOf(expected);
        others = List.copyOf(others);
        starts = List.copyOf(starts);
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
     * @param act name of the act
     * @param article article as cited; may be empty
     * @param who who has to act; empty for the hospital
     * @param to who gets it
     * @param term how long, in words
     * @param aim what to aim at where the law sets no figure; else empty
     * @param from what it counts from
     * @param due until when; empty when that is not known
     * @param more what else to know of that date, such as its start: words, and a moment that may be empty
     * @param state where it stands; empty on a card without dates
     * @param kind style of the state
     * @param status how it stands in the country
     * @param holds what it says
     * @param note what else to know; may be empty
     */
    public record Row(
            String id,
            String title,
            String act,
            String article,
            String who,
            String to,
            String term,
            String aim,
            String from,
            String due,
            List<Slot> more,
            String state,
            String kind,
            String status,
            String holds,
            String note) {
        /** Copies the list, so that the record never changes. */
        public Row {
            more = List.copyOf(more);
        }

        /**
         * Act and article.
         *
         * @return such as "NIS2 Art. 23(4)(a)"
         */
        public String law() {
            return (act + " " + article).strip();
        }
    }

    /**
     * Steps of one actor under one act.
     *
     * @param who who has to act
     * @param act name of the act
     * @param rows the steps
     */
    public record Group(String who, String act, List<Row> rows) {
        /** Copies the list, so that the record never changes. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line that is filled in, or is to be filled in by hand.
     *
     * @param label what belongs there
     * @param value what is known; empty to be filled in by hand
     */
    public record Slot(String label, String value) {
        /**
         * Both on one line.
         *
         * @return label and value
         */
        public String line() {
            return (label + " " + value).strip();
        }
    }
}
