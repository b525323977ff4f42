package org.wardround.report.json;

import java.util.Map;
import org.wardround.engine.risk.Information;
import org.wardround.engine.risk.Insight;
import org.wardround.engine.risk.Swing;
import org.wardround.report.trace.UnknownRef;

/** What the expected loss hangs on, and what it is worth to know more, as data. */
final class InsightJson {
    private final JsonOut out;

    InsightJson(JsonOut out) {
        this.out = out;
    }

    void write(Insight insight) {
        out.<Swing>list("tornado", insight.swings(), swing -> {
            out.text("input", UnknownRef.of(swing.input()).id());
            out.number("at_low", swing.atLow());
            out.number("at_high", swing.atHigh());
        });
        out.object("information", () -> information(insight.information()));
    }

    private void information(Information information) {
        out.text("best", information.best());
        out.<Map.Entry<String, Double>>list("decisions", information.expected().entrySet(), decision -> {
            out.text("id", decision.getKey());
            out.number("cost_and_loss", decision.getValue());
        });
        out.number("draws", information.draws());
        worth(information.all());
        out.<Information.InputWorth>list("inputs", information.inputs(), one -> {
            out.text("input", UnknownRef.of(one.input()).id());
            worth(one.worth());
        });
    }

    private void worth(Information.Worth worth) {
        out.number("euros", worth.euros());
        out.number("standard_error", worth.standardError());
    }
}
