package org.wardround.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Source;
import org.wardround.report.InputAccount;
import org.wardround.report.trace.InputNumber;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.InputNames;
import org.wardround.report.words.Words;

/** Inputs, their origins and their problems as data. */
final class InputJson {
    private final JsonOut out;
    private final List<Words> tongues;
    private final Map<String, InputNames> names = new HashMap<>();

    InputJson(JsonOut out, ReviewResult result, List<Words> tongues) {
        this.out = out;
        this.tongues = tongues;
        tongues.forEach(words -> names.put(words.language(), new InputNames(result, words)));
    }

    void write(Trace trace, List<Problem> problems, InputAccount account, Intelligence intelligence) {
        out.<Map.Entry<Source, Integer>>list(
                "sources", trace.sources().numbers().entrySet(), entry -> {
                    out.text("id", "source-" + entry.getValue());
                    out.text("citation", entry.getKey().citation());
                    out.text("address", entry.getKey().address());
                    out.number("year", entry.getKey().year());
                    out.constant("grade", entry.getKey().grade());
                });
        out.<InputNumber>list("inputs", trace.ledger().inputs(), input -> {
            out.text("id", input.id());
            out.text("kind", input.kind());
            out.text("subject", input.subject());
            out.sentence(
                    "name",
                    tongues,
                    words -> Objects.requireNonNull(names.get(words.language())).of(input));
            out.text("origin", input.origin().id());
            out.text("source", input.source() == 0 ? "" : "source-" + input.source());
            out.number("influence_euros", input.influence());
        });
        out.<Assumed>list("defaults", account.defaults(), assumed -> {
            out.text("key", assumed.key());
            out.text("value", assumed.value());
            out.text("rule", assumed.rule());
        });
        out.object("account", () -> {
            out.number("rows", account.rows());
            out.number("assets", account.assets());
            out.number("unusable", account.unusable());
            out.number("problems", account.problems());
            out.<InputAccount.InputFile>list("files", account.files(), file -> {
                out.text("name", file.name());
                out.truth("present", file.present());
            });
        });
        out.<Feed>list("feeds", intelligence.feeds(), feed -> {
            out.text("file", feed.file());
            out.text("kind", feed.kind());
            out.text("as_of", feed.asOf());
            out.number("entries", feed.entries());
        });
        out.<Problem>list("problems", problems, problem -> {
            out.constant("severity", problem.severity());
            out.text("code", problem.code());
            out.text("file", problem.location().file());
            out.text("place", problem.location().place());
            out.text("sentence", problem.sentence());
        });
    }
}
