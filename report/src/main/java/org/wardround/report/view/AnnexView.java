package org.wardround.report.view;

import java.util.List;
import org.wardround.report.words.Line;

/**
 * The technical annex.
 *
 * @param head what stands above
 * @param tlp how far it may be passed on, such as "TLP:AMBER"
 * @param lead what it is, and how to handle it
 * @param sections its sections
 */
public record AnnexView(BoardView.Head head, String tlp, Line lead, List<Section> sections) {
    /** Copies the list, so that the record never changes. */
    public AnnexView {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param id anchor
     * @param title its title
     * @param blocks what stands in it
     */
    public record Section(String id, String title, List<Block> blocks) {
        /** Copies the list, so that the record never changes. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
