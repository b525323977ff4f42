package org.wardround.report.words;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.matching.PartMatch;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.Ruling;

/** What a reason says besides maker, product and version: which software part is meant, and which other document says otherwise. */
final class PartsAndRulings {
    private static final int SHOWN = 3;

    private final Words words;

    PartsAndRulings(Words words) {
        this.words = words;
    }

    /** One sentence for the parts, one for each other document; of many, the first and how many more. */
    List<String> of(Reason reason) {
        List<String> sentences = new ArrayList<>();
        if (!reason.parts().isEmpty()) {
            sentences.add(parts(reason.isOfPart() ? "part." : "part.also-", reason.parts()));
        }
        List<Ruling> rulings = reason.rulings();
        rulings.stream().limit(SHOWN).forEach(ruling -> sentences.add(ruling(ruling)));
        if (rulings.size() > SHOWN) {
            sentences.add(words.say("ruling.more", Integer.toString(rulings.size() - SHOWN)));
        }
        return sentences;
    }

    private String parts(String key, List<PartMatch> parts) {
        PartMatch first = parts.getFirst();
        String name = Clean.line((first.name() + " " + first.version()).strip());
        String place = Clean.line(first.row().file());
        return parts.size() == 1
                ? words.say(key + "one", name, place)
                : words.say(key + "more", name, place, Integer.toString(parts.size() - 1));
    }

    private String ruling(Ruling ruling) {
        return words.say(
                "ruling." + ruling.kind().name(),
                Clean.line(ruling.vulnerability()),
                Clean.line(ruling.other()),
                words.name(ruling.said()));
    }
}
