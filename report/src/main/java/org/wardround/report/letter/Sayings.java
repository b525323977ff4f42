package org.wardround.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.wardround.engine.work.Asked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.report.words.Clean;
import org.wardround.report.words.LetterWords;

/** Says small things the same way in letters, sheets and the list. */
record Sayings(LetterWords words) {
    String product(DeviceType type) {
        String name = Clean.line(type.model());
        return name.isEmpty() ? words.say("index.noname") : name;
    }

    String version(String version) {
        return version.isEmpty() ? words.say("version.none") : Clean.line(version);
    }

    /** Versions with their numbers, the unknown ones last. */
    List<String> versions(DeviceType type) {
        SortedMap<String, Long> versions = type.versions();
        List<String> said = new ArrayList<>();
        versions.forEach((version, devices) -> {
            if (!version.isEmpty()) {
                said.add(words.say("versions.one", version(version), words.number(devices)));
            }
        });
        Long unknown = versions.get("");
        if (unknown != null) {
            said.add(words.say("versions.one", version(""), words.number(unknown)));
        }
        return said;
    }

    String waiting(Asked asked) {
        if (!(asked.state() instanceof Asked.Waiting waiting)) {
            return "";
        }
        MakerAnswer answer = waiting.answer();
        return answer.statement() == MakerAnswer.Statement.UNDER_INVESTIGATION
                ? words.say("waiting.looking", words.date(answer.date()))
                : words.say("waiting.lapsed", words.date(answer.date()), words.date(answer.until()));
    }

    /** An address that may become a link; anything else is only text. */
    static String link(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        boolean plain = url.chars().allMatch(c -> c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0);
        return web && plain ? url : "";
    }
}
