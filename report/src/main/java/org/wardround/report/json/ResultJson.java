package org.wardround.report.json;

import java.io.OutputStream;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.kernel.Problem;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.Figures;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Words;

/** Writes result.json. */
public final class ResultJson {
    /** Version of the shape; it rises when a reader of the old shape would misread the new one. */
    public static final int SCHEMA_VERSION = 1;

    private final ReviewResult result;
    private final Trace trace;
    private final List<Words> tongues;

    /**
     * Prepares.
     *
     * @param result what to write
     * @param trace its numbers, inputs and sources
     */
    public ResultJson(ReviewResult result, Trace trace) {
        this.result = result;
        this.trace = trace;
        this.tongues = Words.languages().stream()
                .map(language -> new Words(language, result.input().hospital().currency()))
                .toList();
    }

    /**
     * Writes.
     *
     * @param problems problems of the input
     * @param account what became of the input
     * @param bytes where to; not closed
     */
    public void write(List<Problem> problems, InputAccount account, OutputStream bytes) {
        try (JsonOut out = new JsonOut(bytes)) {
            out.root(() -> {
                out.text("schema", "https://wardround.org/schema/result-" + SCHEMA_VERSION + ".json");
                out.number("schema_version", SCHEMA_VERSION);
                head(out);
                numbers(out);
                new FindingJson(out, tongues, result.input()).write(result.findings());
                new ChallengeJson(out, trace.sources()).write(result.challenges());
                new DutyJson(out, trace.sources(), tongues).write(result.standings(), result.plan());
                new RiskJson(out, trace.sources()).write(result);
                new SolutionJson(out, trace.sources(), tongues).write(result);
                new PlanJson(out).write(result.plan());
                new SectorJson(out).write(result.input().sector(), result.moves());
                new MatchJson(out)
                        .write(result.matches(), result.input().inventory().assets());
                new RemediationJson(out).write(result.corrected(), result.remediation());
                new InputJson(out, result, tongues)
                        .write(trace, problems, account, result.input().intelligence());
            });
        }
    }

    private void head(JsonOut out) {
        Profile profile = result.input().hospital().profile();
        out.object("hospital", () -> {
            out.text("name", profile.name());
            out.text("country", profile.country());
            out.number("beds", profile.beds());
            out.number("staff", profile.staff());
            out.number("revenue_per_year_euros", profile.revenuePerYear().value());
            out.truth("public_body", profile.publicBody());
            out.text("currency", result.input().hospital().currency().code());
            out.number("euros_per_unit", result.input().hospital().currency().euros());
        });
        var settings = result.input().settings();
        out.object("settings", () -> {
            out.text("as_of", settings.asOf().toString());
            out.number("quarters", settings.quarters());
            out.number("seed", settings.seed());
            out.number("years", settings.years());
        });
    }

    private void numbers(JsonOut out) {
        out.<Figures.Marked>list("numbers", trace.figures().byId().values(), marked -> {
            out.text("id", marked.figure().id());
            out.number("mark", marked.mark());
            out.number("value", marked.figure().value());
            out.constant("unit", marked.figure().unit());
            out.text("rule", marked.figure().rule());
            out.texts("from", marked.figure().from());
        });
    }
}
