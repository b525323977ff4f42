package org.wardround.cli;

import java.util.Locale;
import java.util.Optional;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.matching.MakerNames;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.work.Intake;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.engine.work.Question;

/** An answer on a notice as an entry of matches.yaml. */
final class MakerVerdict {
    private MakerVerdict() {}

    /** The entry; empty for an answer that decides nothing. */
    static Optional<Correction> of(Intake.Taken taken, String sheet) {
        if (!(taken.asked().question() instanceof Question.OfNotice one)) {
            return Optional.empty();
        }
        MakerAnswer answer = taken.answer();
        return verdict(answer, one.version())
                .map(verdict -> new Correction(
                        0,
                        new Correction.EqualVersions(
                                new Correction.EqualDevices(
                                        taken.maker(), one.type().model()),
                                one.version()),
                        one.advisory().id(),
                        new Correction.Pinned(verdict),
                        new PersonDecision(
                                author(answer.author(), taken.maker()),
                                answer.date(),
                                why(answer, sheet),
                                "",
                                new PersonDecision.Until(answer.until()))));
    }

    /** Whoever signs for a manufacturer, and the manufacturer. */
    private static String author(String person, String maker) {
        boolean named = MakerNames.key(person).contains(MakerNames.key(maker));
        return named ? person : person + " (" + maker + ")";
    }

    private static Optional<Verdict> verdict(MakerAnswer answer, String inUse) {
        return switch (answer.statement()) {
            case AFFECTED -> Optional.of(Verdict.AFFECTED);
            case NOT_AFFECTED -> Optional.of(Verdict.NOT_AFFECTED);
            case FIXED -> Optional.of(fixed(answer, inUse));
            case UNDER_INVESTIGATION, YES, NO -> Optional.empty();
        };
    }

    /**
     * "Fixed" clears a device only in the version that it runs: a fix that is still to come leaves it affected, and one that
     * is named for another version leaves it open.
     */
    private static Verdict fixed(MakerAnswer answer, String inUse) {
        if (answer.day() instanceof SupportEnd.On from && from.day().isAfter(answer.date())) {
            return Verdict.AFFECTED;
        }
        boolean other = !answer.version().isBlank() && !inUse.isBlank() && !same(answer.version(), inUse);
        return other ? Verdict.POSSIBLE : Verdict.FIXED;
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String version) {
        return version.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]", "");
    }

    private static String why(MakerAnswer answer, String sheet) {
        StringBuilder why =
                new StringBuilder("Answer of the manufacturer (" + answer.questionId() + ", " + sheet + ")");
        if (!answer.version().isEmpty()) {
            why.append("; version with the fix: ").append(answer.version());
        }
        if (answer.day() instanceof SupportEnd.On from) {
            why.append("; available from ").append(from.day());
        }
        return answer.remarks().isEmpty()
                ? why.toString()
                : why.append("; ").append(answer.remarks()).toString();
    }
}
