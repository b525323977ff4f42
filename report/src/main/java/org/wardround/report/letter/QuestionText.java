package org.wardround.report.letter;

import org.wardround.engine.work.Question;
import org.wardround.report.words.LetterWords;

/** A question in words, and what can be answered to it. */
final class QuestionText {
    private QuestionText() {}

    static String of(Question question, LetterWords words) {
        return switch (question) {
            case Question.OfNotice one ->
                words.say("ask.whether") + " " + words.say("ask.update") + " " + words.say("ask.until");
            case Question.SupportedUntil one -> words.say("ask.support");
            case Question.Components one -> words.say("ask.components");
            case Question.SecurityStatement one -> words.say("ask.statement");
            case Question.Notices one -> words.say("ask.notices");
            case Question.Contact one -> words.say("ask.contact");
        };
    }

    /** The words of VEX for notices, yes and no for the others. */
    static String choices(Question question) {
        return question instanceof Question.OfNotice
                ? "affected | not_affected | fixed | under_investigation"
                : "yes | no";
    }
}
