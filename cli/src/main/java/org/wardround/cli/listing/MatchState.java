package org.wardround.cli.listing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Change;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.Tracked;
import org.wardround.report.words.RemediationWords;

/**
 * How far a match is mended, and what changed about it.
 *
 * @param tracked its vulnerabilities that are tracked; none where nobody has to look at it and nobody ever had to
 */
record MatchState(List<Tracked> tracked) {

    /** The least advanced of the vulnerabilities that the asset has or may have; empty where it has none. */
    String status() {
        return tracked.stream()
                .filter(one -> open(one.now().seen().verdict()))
                .map(one -> one.now().status())
                .min(Comparator.naturalOrder())
                .map(MatchView::name)
                .orElse("");
    }

    boolean is(Remediation status) {
        return status().equals(MatchView.name(status));
    }

    boolean counts() {
        return tracked.stream().anyMatch(one -> one.change().counts());
    }

    /** "new", "changed" or "same"; empty where nothing is tracked. */
    String change() {
        if (tracked.isEmpty()) {
            return "";
        }
        if (!counts()) {
            return "same";
        }
        return tracked.stream().allMatch(one -> one.change() instanceof Change.New) ? "new" : "changed";
    }

    /** What people said and what changed, each thing once; empty where nobody said anything and nothing changed. */
    String sentence(RemediationWords words) {
        return tracked.stream()
                .flatMap(one -> Stream.of(said(one, words), changed(one, words)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** In brackets, for people; empty where there is nothing to say. */
    String tag() {
        String status = is(Remediation.NOT_REMEDIATED) ? "" : status().replace('_', ' ');
        String change = change().equals("same") ? "" : change();
        String text = Stream.of(status, change).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : " [" + text + "]";
    }

    private static String said(Tracked one, RemediationWords words) {
        boolean silent = one.now().mark() instanceof Mark.None;
        return silent ? "" : words.mark(one.now());
    }

    private static String changed(Tracked one, RemediationWords words) {
        boolean plain = one.change() instanceof Change.Same || one.change() instanceof Change.New;
        return plain ? "" : words.change(one.change());
    }

    private static boolean open(Verdict verdict) {
        return verdict == Verdict.AFFECTED || verdict == Verdict.POSSIBLE;
    }
}
