package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.report.trace.Sources;

/** Challenges as data. */
final class ChallengeJson {
    private final JsonOut out;
    private final Sources sources;

    ChallengeJson(JsonOut out, Sources sources) {
        this.out = out;
        this.sources = sources;
    }

    void write(List<ChallengeStanding> challenges) {
        out.<ChallengeStanding>list("challenges", challenges, standing -> {
            var challenge = standing.challenge();
            out.text("id", challenge.id());
            out.words("title", challenge.title());
            switch (standing.local()) {
                case LocalView.Known known -> {
                    out.truth("known", true);
                    out.number("criticality", known.criticality());
                    out.text("rule", known.rule());
                    out.texts("findings", known.findingIds());
                }
                case LocalView.NotKnown notKnown -> {
                    out.truth("known", false);
                    out.texts("missing", notKnown.missing());
                }
            }
            out.object("sector", () -> {
                out.number("criticality", challenge.sector().criticality());
                out.number("complexity", challenge.sector().complexity());
                out.text("source", sources.id(challenge.sector().source()));
            });
            out.texts("sources", challenge.sources().stream().map(sources::id).toList());
        });
    }
}
