package org.wardround.report.words;

import java.util.HashMap;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.report.trace.InputNumber;

/** What inputs are called. */
public final class InputNames {
    private final Words words;
    private final Map<String, String> subjects = new HashMap<>();

    /**
     * Collects the names of scenarios and solutions.
     *
     * @param result the result
     * @param words the language
     */
    public InputNames(ReviewResult result, Words words) {
        this.words = words;
        result.risk()
                .scenarios()
                .forEach(risk -> subjects.put(
                        risk.scenario().id(), words.of(risk.scenario().name())));
        result.offers()
                .forEach(offer -> subjects.put(
                        offer.solution().id(), words.of(offer.solution().name())));
    }

    /**
     * The name of an input.
     *
     * @param input the input
     * @return such as "how often: ransomware outage"
     */
    public String of(InputNumber input) {
        String subject = subjects.getOrDefault(input.subject(), Clean.line(input.subject()));
        int dot = input.kind().indexOf('.');
        if (dot < 0) {
            return input.kind().equals("hospital")
                    ? words.say("input.hospital", words.sayOrId("key", input.subject()))
                    : words.say("input." + input.kind(), subject);
        }
        String room = input.kind().substring(0, dot);
        String what = input.kind().substring(dot + 1);
        String named = subjects.getOrDefault(what, words.sayOrId("measure", what));
        return words.say("input." + room, subject, named);
    }
}
