package org.wardround.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.finding.Rating;
import org.wardround.engine.finding.Ssvc;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.matching.NearMiss;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.Refusal;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.obligation.Gap;

/** The engines' reasons as sentences. */
public final class Reasons {
    /** Steps whose value is the name of a constant, and of which type it is. */
    private static final Map<String, String> STEP_VALUES = Map.of(
            "exploitation", "Exploitation",
            "exposure", "Exposure",
            "automatable", "Truth",
            "care-impact", "CareImpact",
            "urgency", "Urgency",
            "verdict", "Verdict",
            "answer", "AnswerLevel",
            "cause", "GapCause",
            "supplier", "SupplierGapKind");

    private final Words words;

    /**
     * Prepares.
     *
     * @param words the language
     */
    public Reasons(Words words) {
        this.words = words;
    }

    /**
     * Why an advisory counts for an asset.
     *
     * @param verdict the verdict
     * @param reason its reason
     * @return two sentences; one more for software parts, and for each document that says otherwise
     */
    public String match(Verdict verdict, Reason reason) {
        List<String> sentences = new ArrayList<>();
        sentences.add(vendor(reason.vendor(), reason.product().advisoryProduct()));
        sentences.add(version(verdict, reason.version(), reason.otherRules().size()));
        sentences.addAll(new PartsAndRulings(words).of(reason));
        return String.join(" ", sentences);
    }

    /**
     * What a person decided.
     *
     * @param by the decision
     * @return one sentence with name, date, reason and last day
     */
    public String decision(PersonDecision by) {
        String vulnerability =
                by.vulnerability().isEmpty() ? "" : " " + words.say("person.only", Clean.line(by.vulnerability()));
        String end = switch (by.term()) {
            case PersonDecision.Until until -> words.say("person.until", words.date(until.day()));
            case PersonDecision.Open open -> words.say("person.open");
        };
        return words.say("person.decided", Clean.line(by.author()), words.date(by.date()), Clean.line(by.why()), end)
                + vulnerability;
    }

    /**
     * Why a product that a row seems to name was not taken.
     *
     * @param miss the near miss
     * @return two sentences
     */
    public String nearMiss(NearMiss miss) {
        String shared = Clean.line(String.join(" ", miss.shared()));
        return words.say("near.product", Clean.line(miss.vendor()), Clean.line(miss.product()), shared) + " "
                + words.say("near." + miss.refusal().rule().id(), Clean.line(detail(miss.refusal())));
    }

    private static String detail(Refusal refusal) {
        return switch (refusal) {
            case Refusal.WordsMissing missing -> String.join(" ", missing.words());
            case Refusal.VariantMissing missing -> String.join(" ", missing.words());
            case Refusal.OtherWords other -> String.join(" ", other.words());
            case Refusal.OtherModel other -> String.join(" ", other.models());
            case Refusal.OtherVariant other -> String.join(" ", other.words());
            case Refusal.OtherNumber other -> String.join(" ", other.models());
            case Refusal.OnlyDescribed described -> String.join(" ", described.words());
            case Refusal.Sister sister -> sister.product();
            case Refusal.OtherMaker other -> other.written();
            case Refusal.Excluded ignored -> "";
            case Refusal.NotConfirmed ignored -> "";
        };
    }

    private String vendor(VendorEvidence evidence, String product) {
        String named = SentenceParts.product(product, evidence);
        return switch (evidence) {
            case VendorEvidence.SameVendor same ->
                words.say(
                        same.alias().isEmpty() ? "vendor.same" : "vendor.alias",
                        Clean.line(same.advisory()),
                        named,
                        Clean.line(same.written()));
            case VendorEvidence.InText in ->
                words.say("vendor.in-text", Clean.line(in.advisory()), named, Clean.line(in.found()));
            case VendorEvidence.LineMoved moved ->
                words.say(
                        "vendor.line-moved",
                        Clean.line(moved.advisory()),
                        named,
                        Clean.line(moved.line()),
                        Clean.line(moved.from()),
                        Clean.line(moved.to()),
                        Integer.toString(moved.year()));
            case VendorEvidence.ByIdentifier by ->
                words.say("vendor.identifier", named, Clean.line(by.identifier()), words.name(by.kind()));
            case VendorEvidence.ByPerson by -> words.say("vendor.person");
        };
    }

    private String version(Verdict verdict, VersionEvidence evidence, int others) {
        return switch (evidence) {
            case VersionEvidence.Compared compared -> compared(verdict, compared, others);
            case VersionEvidence.AllVersions ignored -> words.say("version.all");
            case VersionEvidence.NamedFor by ->
                by.version().isEmpty()
                        ? words.say("version.named-for-other", Clean.line(by.named()))
                        : words.say("version.named-for", SentenceParts.version(by.version()), Clean.line(by.named()));
            case VersionEvidence.Listed listed -> words.say("version.listed", rule(listed.rule()));
            case VersionEvidence.NoVersion none -> words.say("version.none", rule(none.rule()));
            case VersionEvidence.NotComparable not -> notComparable(not);
            case VersionEvidence.ByStatus by ->
                by.status().equals("none")
                        ? words.say("version.no-status")
                        : words.say("version.by-status", words.sayOrId("status", by.status()));
            case VersionEvidence.Corrected corrected ->
                words.say("version.corrected", words.name(corrected.before()), decision(corrected.by()));
            case VersionEvidence.Stated stated -> decision(stated.by());
        };
    }

    private String compared(Verdict verdict, VersionEvidence.Compared compared, int others) {
        String version = SentenceParts.version(compared.version());
        String key = verdict == Verdict.FIXED ? "version.fixed" : "version.outside";
        if (compared.inside()) {
            key = "version.inside";
        }
        String rule = rule(compared.rule());
        String said = others == 0 ? rule : words.say("version.and-more", rule, Integer.toString(others));
        return version.isBlank() ? words.say(key + "-without", said) : words.say(key, version, said);
    }

    private String notComparable(VersionEvidence.NotComparable not) {
        String why = words.sayOrId("not-comparable", not.why());
        return not.version().isBlank()
                ? words.say("version.not-comparable-without", rule(not.rule()), why)
                : words.say("version.not-comparable", SentenceParts.version(not.version()), rule(not.rule()), why);
    }

    private String rule(String rule) {
        return rule.isEmpty() ? words.say("version.no-rule") : Clean.line(rule);
    }

    /**
     * What led to an urgency.
     *
     * @param ssvc the decision
     * @return one sentence
     */
    public String urgency(Ssvc ssvc) {
        return words.say(
                "urgency.path",
                Clean.line(ssvc.decidedBy()),
                words.name(ssvc.exploitation()),
                words.name(ssvc.exposure()),
                words.name(ssvc.impact()),
                words.name(ssvc.urgency()));
    }

    /**
     * When something ends.
     *
     * @param end the end
     * @param ended whether that is past
     * @return the end of a sentence
     */
    public String end(EndOfLife end, boolean ended) {
        return switch (end) {
            case EndOfLife.On on -> words.say(ended ? "end.past" : "end.coming", words.date(on.day()));
            case EndOfLife.Ended ignored -> words.say("end.ended");
            case EndOfLife.Open ignored -> words.say("end.open");
            case EndOfLife.NotKnown ignored -> words.say("end.not-known");
        };
    }

    /**
     * What an answer shows.
     *
     * @param gaps gaps of one question
     * @return one sentence
     */
    public String gaps(List<Gap> gaps) {
        Gap first = gaps.getFirst();
        return words.say("gap." + first.cause().name(), Integer.toString(first.question()), words.name(first.level()));
    }

    /**
     * What an answer shows, where the question stands beside it.
     *
     * @param gap the gap
     * @return one sentence
     */
    public String answer(Gap gap) {
        return words.say("answer." + gap.cause().name(), words.name(gap.level()));
    }

    /**
     * The path to a criticality.
     *
     * @param rating the rating
     * @return rules and what they found, in order
     */
    public String path(Rating rating) {
        return String.join("; ", rating.path().stream().map(this::step).toList());
    }

    private String step(Rating.Step step) {
        String type = STEP_VALUES.getOrDefault(step.rule(), "step-value");
        return words.sayOrId("step", step.rule()) + ": " + Clean.line(words.sayOrId(type, step.value()));
    }
}
