package org.wardround.report.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewInput;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.SupportedRelease;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Findings as people read them. */
public final class FindingWords {
    private static final int SHOWN_RELEASES = 4;

    private final Words words;
    private final Reasons reasons;
    private final Map<Integer, Text> questions = new HashMap<>();

    /**
     * Prepares.
     *
     * @param words the language
     * @param input its questions
     */
    public FindingWords(Words words, ReviewInput input) {
        this.words = words;
        input.catalogue().law().questions().forEach(question -> questions.put(question.number(), question.text()));
        this.reasons = new Reasons(words);
    }

    /**
     * A finding in words. All texts are complete; pages cut them.
     *
     * @param id id of the finding
     * @param kind kind of finding
     * @param subject what it is about
     * @param place where that is
     * @param quantity how many it stands for; 0 when it is no device
     * @param reference advisory, release or question
     * @param verdict what the advisory means; empty for other kinds
     * @param vulnerabilities ids, separated by blanks
     * @param reason why
     * @param advice what to do
     * @param level 1 to 5
     * @param row where it was read
     */
    public record Row(
            String id,
            String kind,
            String subject,
            String place,
            int quantity,
            String reference,
            String verdict,
            String vulnerabilities,
            String reason,
            String advice,
            int level,
            RowRef row) {}

    /**
     * Says a finding.
     *
     * @param finding the finding
     * @return its words
     */
    public Row of(Finding finding) {
        return switch (finding) {
            case Finding.VulnerableAsset found -> vulnerable(found);
            case Finding.EndOfSupport found -> endOfSupport(found);
            case Finding.UnmetObligation found -> unmet(found);
            case Finding.WeakSupplier found -> supplier(found);
            case Finding.NoNotices found -> silent(found);
        };
    }

    private Row vulnerable(Finding.VulnerableAsset found) {
        Asset asset = found.asset();
        String ids = String.join(
                " ",
                found.match().vulnerabilities().stream()
                        .map(VulnerabilityVerdict::vulnerability)
                        .toList());
        String reason =
                reasons.match(found.match().verdict(), found.match().reason()) + " " + reasons.urgency(found.ssvc());
        return new Row(
                found.id(),
                words.say("finding.vulnerable"),
                subject(asset),
                Clean.all(asset.place()),
                asset.quantity(),
                Clean.all(found.match().advisoryId()),
                words.name(found.match().verdict()),
                Clean.all(ids),
                reason,
                words.name(found.advice()),
                found.rating().criticality(),
                asset.row());
    }

    private Row endOfSupport(Finding.EndOfSupport found) {
        Asset asset = found.asset();
        String what = found.releases().isEmpty() ? words.say("finding.own-date") : names(found.releases());
        return new Row(
                found.id(),
                words.say("finding.end-of-support"),
                subject(asset),
                Clean.all(asset.place()),
                asset.quantity(),
                what,
                "",
                "",
                end(found, what),
                words.name(found.advice()),
                found.rating().criticality(),
                asset.row());
    }

    private String names(List<SupportedRelease> releases) {
        List<String> names =
                releases.stream().map(one -> Clean.line(one.name())).distinct().toList();
        String shown = String.join(words.say("finding.or"), names.subList(0, Math.min(SHOWN_RELEASES, names.size())));
        return names.size() > SHOWN_RELEASES
                ? words.say("finding.or-more", shown, Integer.toString(names.size() - SHOWN_RELEASES))
                : shown;
    }

    /** Of several releases that the row may mean, support of the first and of the last may end on two days. */
    private String end(Finding.EndOfSupport found, String what) {
        String last = reasons.end(found.end(), found.ended());
        if (found.releases().size() < 2) {
            return words.say("finding.end-of-support.reason", what, last);
        }
        SupportedRelease first = found.releases().getFirst();
        String begin = reasons.end(first.end(), first.ended());
        return begin.equals(last)
                ? words.say("finding.end-of-support.any", what, last)
                : words.say("finding.end-of-support.several", what, begin, last);
    }

    private Row unmet(Finding.UnmetObligation found) {
        int number = found.gaps().getFirst().question();
        Text asked = questions.get(number);
        String question = Integer.toString(number);
        List<String> duties = found.gaps().stream()
                .map(gap -> Clean.line(gap.obligationId()))
                .distinct()
                .toList();
        return new Row(
                found.id(),
                words.say("finding.unmet"),
                asked == null
                        ? words.say("finding.question", question)
                        : words.say("finding.question.text", question, words.of(asked)),
                "",
                0,
                String.join(" ", duties),
                "",
                "",
                reasons.answer(found.gaps().getFirst()),
                words.name(found.advice()),
                found.rating().criticality(),
                new RowRef("answers.csv", 0));
    }

    private Row supplier(Finding.WeakSupplier found) {
        String services = found.services().isEmpty()
                ? ""
                : " " + words.say("finding.services", Clean.line(String.join(", ", found.services())));
        return new Row(
                found.id(),
                words.say("finding.supplier"),
                Clean.all(found.supplier().name()),
                "",
                0,
                "",
                "",
                "",
                words.name(found.kind()) + services,
                words.name(found.advice()),
                found.rating().criticality(),
                found.supplier().row());
    }

    private Row silent(Finding.NoNotices found) {
        String maker = found.maker().isEmpty() ? words.say("finding.maker-not-known") : Clean.all(found.maker());
        return new Row(
                found.id(),
                words.say("finding.silent"),
                maker,
                "",
                found.assetIds().size(),
                "",
                "",
                "",
                words.count("finding.silent.reason", found.assetIds().size()),
                words.name(found.advice()),
                found.rating().criticality(),
                new RowRef("", 0));
    }

    private String subject(Asset asset) {
        String product = String.join(
                " ",
                List.of(asset.product().manufacturer(), asset.product().model()).stream()
                        .filter(text -> !text.isBlank())
                        .toList());
        return Clean.all(
                asset.id() + " · " + (product.isEmpty() ? asset.product().description() : product));
    }
}
