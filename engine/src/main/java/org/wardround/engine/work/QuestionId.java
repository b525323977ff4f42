package org.wardround.engine.work;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wardround.engine.matching.MakerNames;

/** Names questions: short, without meaning, never a number or a date in the eyes of a spreadsheet. */
final class QuestionId {
    /** Without letters and digits that are mistaken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private QuestionId() {}

    static String of(String maker, Question question) {
        return switch (question) {
            case Question.OfNotice one ->
                id(
                        "notice",
                        maker,
                        one.type().model(),
                        exactly(one.version()),
                        exactly(one.advisory().id()));
            case Question.SupportedUntil one -> id("support", maker, one.type().model());
            case Question.Components one -> id("components", maker, one.type().model());
            case Question.SecurityStatement one ->
                id("statement", maker, one.type().model());
            case Question.Notices one -> id("notices", maker, "");
            case Question.Contact one -> id("contact", maker, "");
        };
    }

    /** In a version, a dot tells something. */
    private static String exactly(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Fowler-Noll-Vo hash 1a of 64 bits, of which 60 are shown. */
    private static String id(String kind, String maker, String model, String... exact) {
        String text =
                String.join("\n", kind, MakerNames.key(maker), DeviceTypes.folded(model), String.join("\n", exact));
        long hash = OFFSET;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * PRIME;
        }
        StringBuilder id = new StringBuilder("Q");
        for (int place = 0; place < LENGTH; place++) {
            id.append(SIGNS.charAt((int) (hash >>> (place * 5) & 31)));
        }
        return id.toString();
    }
}
