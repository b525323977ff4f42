package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.matching.NoticeShares;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.InputNumber;
import org.wardround.report.trace.Origin;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.InputNames;
import org.wardround.report.words.Words;

/** What went in: suppliers, coverage, quality of data, assumptions and sources. */
final class InputSections {
    /** Rows of a table on a page. */
    private static final int MOST = 200;

    /** Makers without notices on a page. */
    private static final int MAKERS = 40;

    private final ReviewResult result;
    private final Trace trace;
    private final InputAccount account;
    private final Words words;

    InputSections(ReviewResult result, Trace trace, InputAccount account, Words words) {
        this.result = result;
        this.trace = trace;
        this.account = account;
        this.words = words;
    }

    List<Block> suppliers() {
        GridBuilder grid = new GridBuilder(words, "suppliers")
                .text("name")
                .text("services")
                .text("remote")
                .text("closed")
                .text("second")
                .text("sbom")
                .text("support");
        List<Supplier> all = result.input().inventory().suppliers();
        for (Supplier supplier : all.subList(0, Math.min(MOST, all.size()))) {
            grid.row(
                    supplier.name(),
                    String.join(", ", supplier.services()),
                    words.name(supplier.access().remote()),
                    words.name(supplier.access().closedByDefault()),
                    words.name(supplier.secondSource()),
                    words.name(supplier.sbom()),
                    support(supplier.supportUntil()));
        }
        return all.isEmpty()
                ? List.of(new Block.Prose(words.line("annex.suppliers.none")))
                : capped(grid.build(), all.size());
    }

    private String support(SupportEnd end) {
        return switch (end) {
            case SupportEnd.On on -> words.date(on.day());
            case SupportEnd.NotKnown ignored -> words.say("annex.not-known");
        };
    }

    List<Block> coverage() {
        NoticeShares shares = NoticeShares.of(
                result.matches().coverage(), result.input().inventory().assets());
        GridBuilder grid = new GridBuilder(words, "silent")
                .text("maker")
                .number("assets")
                .number("devices")
                .number("share");
        shares.silent().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, NoticeShares.Count> entry) ->
                                -entry.getValue().devices())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAKERS)
                .forEach(entry -> grid.row(
                        entry.getKey(),
                        words.amounts().count(entry.getValue().rows()),
                        words.amounts().count(entry.getValue().devices()),
                        words.amounts().percent(shares.share(entry.getValue()))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line(
                "annex.coverage.lead",
                shares.published().rows(),
                shares.nothingPublished().rows(),
                shares.makerNotKnown().rows(),
                words.amounts().percent(shares.share(shares.nothingPublished())),
                words.amounts().percent(shares.share(shares.makerNotKnown())))));
        blocks.addAll(capped(grid.build(), shares.silent().size()));
        GridBuilder feeds =
                new GridBuilder(words, "feeds").text("kind").number("files").number("entries");
        Map<String, int[]> kinds = new TreeMap<>();
        for (Feed feed : result.input().intelligence().feeds()) {
            int[] sums = kinds.computeIfAbsent(feed.kind(), kind -> new int[2]);
            sums[0]++;
            sums[1] += feed.entries();
        }
        kinds.forEach((kind, sums) ->
                feeds.row(kind, words.amounts().count(sums[0]), words.amounts().count(sums[1])));
        blocks.add(feeds.build());
        return blocks;
    }

    List<Block> quality(List<Problem> problems) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(
                words.line("annex.quality.rows", account.rows(), account.assets(), account.unusable())));
        List<String> absent = account.files().stream()
                .filter(file -> !file.present())
                .map(InputAccount.InputFile::name)
                .toList();
        if (!absent.isEmpty()) {
            blocks.add(new Block.Prose(words.line("annex.quality.absent", words.list(absent))));
        }
        GridBuilder defaults =
                new GridBuilder(words, "defaults").text("key").text("value").text("rule");
        for (Assumed assumed : account.defaults()) {
            defaults.row(words.sayOrId("key", assumed.key()), assumed.value(), assumed.rule());
        }
        blocks.add(defaults.build());
        GridBuilder grid = new GridBuilder(words, "problems")
                .text("severity")
                .text("place")
                .text("sentence");
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            String place = problem.location().file() + " " + problem.location().place();
            grid.row(words.name(problem.severity()), place.strip(), problem.sentence());
        }
        blocks.addAll(capped(grid.build(), problems.size()));
        return blocks;
    }

    List<Block> assumptions() {
        InputNames names = new InputNames(result, words);
        GridBuilder grid = new GridBuilder(words, "assumptions")
                .id("id")
                .text("name")
                .number("influence")
                .number("source");
        List<InputNumber> assumed = trace.ledger().assumed(MOST);
        assumed.forEach(input -> grid.row(
                input.id(),
                names.of(input),
                words.amounts().about(input.influence()),
                input.source() == 0 ? "" : Integer.toString(input.source())));
        return List.of(
                new Block.Prose(words.line(
                        "annex.assumptions.lead",
                        trace.ledger().count(Origin.OWN),
                        trace.ledger().count(Origin.PUBLISHED),
                        trace.ledger().count(Origin.ASSUMED))),
                grid.build());
    }

    List<Block> sources() {
        GridBuilder grid = new GridBuilder(words, "sources")
                .number("number")
                .text("citation")
                .text("year")
                .text("grade")
                .id("address");
        for (Map.Entry<Source, Integer> entry : trace.sources().numbers().entrySet()) {
            Source source = entry.getKey();
            grid.anchored(
                    "source-" + entry.getValue(),
                    Integer.toString(entry.getValue()),
                    source.citation(),
                    source.year() == 0 ? "" : Integer.toString(source.year()),
                    words.name(source.grade()),
                    source.address());
        }
        return List.of(new Block.Prose(words.line("annex.sources.lead")), grid.build());
    }

    private List<Block> capped(Block.Grid grid, int all) {
        int more = all - grid.rows().size();
        return more > 0 ? List.of(grid, new Block.Prose(words.line("annex.more-in-json", more))) : List.of(grid);
    }
}
