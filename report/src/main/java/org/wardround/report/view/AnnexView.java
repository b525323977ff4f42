package org.wardround.report.view;

import java.util.List;
import org.wardround.report.chart.Drawing;
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
     * The drawings in it.
     *
     * @return in order
     */
    public List<Drawing> drawings() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).drawing())
                .toList();
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
