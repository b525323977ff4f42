package org.wardround.report.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.risk.Unknown;
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
     * The name of an input that nobody knows exactly.
     *
     * @param input the input
     * @return such as "how often: ransomware outage"
     */
    public String of(Unknown input) {
        return switch (input) {
            case Unknown.EventsOf events -> words.say("input.rate", subject(events.scenario()));
            case Unknown.MoneyOf money -> words.say("input.impact", subject(money.scenario()));
            case Unknown.DaysOf days -> words.say("input.lost-care", subject(days.scenario()));
            case Unknown.StrengthOfDriver driver ->
                words.say(
                        "input.driver",
                        subject(driver.scenario()),
                        words.sayOrId(
                                "measure",
                                driver.measure().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            case Unknown.StrengthOfSolution solution -> words.say("input.strength", subject(solution.solution()));
            case Unknown.BadYears bad -> words.say("input.bad-year");
        };
    }

    private String subject(String id) {
        return subjects.getOrDefault(id, Clean.line(id));
    }

    /**
     * The name of an input.
     *
     * @param input the input
     * @return such as "how often: ransomware outage"
     */
    public String of(InputNumber input) {
        String subject = subject(input.subject());
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
