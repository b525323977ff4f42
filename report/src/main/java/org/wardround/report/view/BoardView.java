package org.wardround.report.view;

import java.util.List;
import org.wardround.report.words.Line;

/**
 * The board's page.
 *
 * @param head what stands above
 * @param tiles the page in four figures
 * @param wrong what is wrong
 * @param cost what it may cost
 * @param plan what to do by when
 * @param law what the law asks
 * @param unknown what is not known
 * @param others who else must act
 * @param method how it was made, and what the page does not say
 */
public record BoardView(
        Head head,
        List<Tile> tiles,
        Wrong wrong,
        Cost cost,
        PlanPart plan,
        LawPart law,
        Unknown unknown,
        List<Others> others,
        Method method) {
    /** Copies the collections, so that the record never changes. */
    public BoardView {
        tiles = List.copyOf(tiles);
        others = List.copyOf(others);
    }

    /**
     * What stands above a page.
     *
     * @param hospital name of the hospital
     * @param date as-of date in words
     * @param title title of the document
     */
    public record Head(String hospital, String date, String title) {}

    /**
     * A figure that sums the page up.
     *
     * @param label what it is
     * @param value the figure
     * @param note what to read beside it
     */
    public record Tile(String label, Line value, Line note) {}

    /**
     * What is wrong.
     *
     * @param lead one sentence
     * @param top the most critical challenges
     * @param rest the others, in one sentence; empty when there are none
     * @param notKnown challenges without facts, one sentence each
     */
    public record Wrong(Line lead, List<Problem> top, String rest, List<String> notKnown) {
        /** Copies the collections, so that the record never changes. */
        public Wrong {
            top = List.copyOf(top);
            notKnown = List.copyOf(notKnown);
        }
    }

    /**
     * A challenge.
     *
     * @param title its title
     * @param statement as people say it
     * @param level 1 to 5
     * @param word the level in words
     * @param counts how many devices, answers and suppliers
     */
    public record Problem(String title, String statement, int level, String word, Line counts) {}

    /**
     * What it may cost.
     *
     * @param lead one sentence
     * @param rows figures now and with the plan
     * @param parts where the loss comes from
     */
    public record Cost(Line lead, List<Pair> rows, List<Share> parts) {
        /** Copies the collections, so that the record never changes. */
        public Cost {
            rows = List.copyOf(rows);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A figure now and with the plan.
     *
     * @param label what it is
     * @param now as things are
     * @param then with the whole plan in place
     */
    public record Pair(String label, Line now, Line then) {}

    /**
     * A part of a whole.
     *
     * @param label what it is
     * @param value the figure
     * @param percent length of its bar, 0 to 100
     */
    public record Share(String label, Line value, int percent) {}

    /**
     * What to do by when.
     *
     * @param lead one sentence
     * @param quarters the quarters
     * @param total what it costs in all
     * @param notes why no more, and what to know
     */
    public record PlanPart(Line lead, List<QuarterRow> quarters, Line total, List<Line> notes) {
        /** Copies the collections, so that the record never changes. */
        public PlanPart {
            quarters = List.copyOf(quarters);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A quarter of the plan.
     *
     * @param quarter the quarter
     * @param starts what starts
     * @param ready what is in place from then on
     * @param cost what it costs
     * @param loss yearly loss that remains
     */
    public record QuarterRow(String quarter, List<String> starts, List<String> ready, Line cost, Line loss) {
        /** Copies the collections, so that the record never changes. */
        public QuarterRow {
            starts = List.copyOf(starts);
            ready = List.copyOf(ready);
        }
    }

    /**
     * What the law asks.
     *
     * @param lead one sentence
     * @param acts the acts
     */
    public record LawPart(Line lead, List<ActPart> acts) {
        /** Copies the collections, so that the record never changes. */
        public LawPart {
            acts = List.copyOf(acts);
        }
    }

    /**
     * An act and its duties.
     *
     * @param name its name
     * @param status whether it is in force here, and for whom
     * @param duties its duties
     */
    public record ActPart(String name, String status, List<DutyRow> duties) {
        /** Copies the collections, so that the record never changes. */
        public ActPart {
            duties = List.copyOf(duties);
        }
    }

    /**
     * A duty.
     *
     * @param article article
     * @param title what it is about
     * @param state style of its state: "done", "mostly", "planned", "open" or "other"
     * @param words where the hospital stands
     */
    public record DutyRow(String article, String title, String state, String words) {}

    /**
     * What is not known.
     *
     * @param notices for what share nobody publishes notices
     * @param inputs whose numbers these are
     * @param replace which assumptions to replace first
     * @param defaults values that the hospital did not give; empty when it gave all
     */
    public record Unknown(Line notices, Line inputs, List<Share> replace, String defaults) {
        /** Copies the collections, so that the record never changes. */
        public Unknown {
            replace = List.copyOf(replace);
        }
    }

    /**
     * What others must do.
     *
     * @param actor who
     * @param asks what to ask for
     */
    public record Others(String actor, List<String> asks) {
        /** Copies the collections, so that the record never changes. */
        public Others {
            asks = List.copyOf(asks);
        }
    }

    /**
     * How it was made.
     *
     * @param sentences the method
     * @param limits what the page does not say
     */
    public record Method(List<String> sentences, List<String> limits) {
        /** Copies the collections, so that the record never changes. */
        public Method {
            sentences = List.copyOf(sentences);
            limits = List.copyOf(limits);
        }
    }
}
