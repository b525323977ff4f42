package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.PartMatch;
import org.wardround.engine.matching.Verdict;
import org.wardround.report.words.Words;

/** The software parts that notices speak of, ward by ward and device by device. */
final class PartRows {
    private static final int MOST = 200;

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.asset().place())
            .thenComparing(row -> row.asset().id())
            .thenComparing(row -> row.part().verdict())
            .thenComparing(Row::name)
            .thenComparing(Row::notice);

    private final ReviewResult result;
    private final Words words;

    private record Row(Asset asset, PartMatch part, String notice) {
        String name() {
            return (part.name() + " " + part.version()).strip();
        }
    }

    PartRows(ReviewResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** Nothing where no notice speaks of a part. */
    List<Block> blocks() {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> wards = new HashSet<>();
        Set<String> devices = new HashSet<>();
        rows.forEach(row -> {
            wards.add(row.asset().place());
            devices.add(row.asset().id());
        });
        GridBuilder grid = new GridBuilder(words, "parts")
                .text("place")
                .text("device")
                .text("part")
                .text("notice")
                .text("verdict")
                .text("sbom");
        for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
            grid.row(
                    row.asset().place(),
                    row.asset().id() + " · " + row.asset().product().model(),
                    row.name(),
                    row.notice(),
                    words.name(row.part().verdict()),
                    row.part().row().file());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line("annex.parts.lead", rows.size(), devices.size(), wards.size())));
        blocks.add(grid.build());
        if (rows.size() > MOST) {
            blocks.add(new Block.Prose(words.line("annex.more-in-json", rows.size() - MOST)));
        }
        return blocks;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : result.findings().findings()) {
            if (finding instanceof Finding.VulnerableAsset found) {
                found.match().reason().parts().stream()
                        .filter(part -> part.verdict() == Verdict.AFFECTED || part.verdict() == Verdict.POSSIBLE)
                        .forEach(part -> rows.add(
                                new Row(found.asset(), part, found.match().advisoryId())));
            }
        }
        rows.sort(ORDER);
        return rows;
    }
}
