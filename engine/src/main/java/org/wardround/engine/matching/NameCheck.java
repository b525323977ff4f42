package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardround.engine.matching.NameMatch.Grade;
import org.wardround.engine.matching.NamePattern.Source;

/** Decides whether a row names a product. */
final class NameCheck {
    private static final double BRAND = 0.55;
    private static final NameResult NOTHING = new NameResult.Nothing();

    private final Lexicon lexicon;
    private final NameRules rules;

    NameCheck(Lexicon lexicon, NameRules rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /**
     * Compares a row with one name of a product.
     *
     * @param pattern the name
     * @param row the row
     * @param maker group in which the maker's products are counted
     * @param makerWords words of the maker's name, which tell nothing
     * @param keepRefused whether it matters why a name with too little in common is refused
     */
    NameResult check(
            NamePattern pattern, RowName row, String maker, Set<String> makerWords, boolean keepRefused) {
        NameHits hits = new NameHits(pattern, row, rules);
        Pieces pieces = new Pieces(pattern, hits, makerWords, row.kind(), lexicon);
        if (!keepRefused && !pieces.namesSomething() && !pieces.isMakerAlone()) {
            return NOTHING;
        }
        RowRest rest = new RowRest(row, hits.used(), makerWords, lexicon);
        boolean makerAlone =
                pieces.isMakerAlone() && rest.any().isEmpty() && rest.kinds().isEmpty();
        List<String> soft = withoutKind(pieces.soft(), row);
        List<String> hard = withoutKind(pieces.hard(), row);
        boolean brand = pieces.brandWeight(makerWords) >= BRAND;
        NameMatch weak = new NameMatch(
                Grade.WEAK,
                pieces.sharedWritten(),
                pieces.missingWritten(),
                rest.telling(),
                pieces.weight(),
                pieces.score(),
                pieces.tellingFound(),
                !hard.isEmpty() || !Words.CONTAINER.containsAll(soft),
                pieces.hasOwnWord(),
                brand,
                hits.isExact(),
                pattern.source());
        if (!pieces.namesSomething() && !makerAlone) {
            return tooLittle(weak, pieces);
        }
        return pieces.isComplete() ? weak.with(Grade.FULL) : grade(weak, pieces, rest, soft, hard, maker);
    }

    /** Words of the kind of device that the row describes need not stand there in the advisory's language. */
    private List<String> withoutKind(List<String> words, RowName row) {
        if (words.isEmpty() || !rules.on(NameRule.KIND_OF_DEVICE)) {
            return words;
        }
        List<String> others = new ArrayList<>(words.size());
        for (String word : words) {
            if (!lexicon.isOfKind(word, row.kind())) {
                others.add(word);
            }
        }
        return others;
    }

    private static NameResult tooLittle(NameMatch weak, Pieces pieces) {
        if (pieces.tellingFound() == 0 || weak.source() == Source.TITLE) {
            return NOTHING;
        }
        Refusal why = pieces.variantMissing()
                ? new Refusal.VariantMissing(pieces.missingWritten())
                : new Refusal.OnlyDescribed(pieces.sharedWritten());
        return new NameResult.Refused(why, weak);
    }

    private NameResult grade(
            NameMatch weak, Pieces pieces, RowRest rest, List<String> soft, List<String> hard, String maker) {
        boolean otherWords = rules.on(NameRule.OTHER_WORDS);
        NameResult other = new NameResult.Refused(new Refusal.OtherWords(rest.any()), weak);
        if (otherWords && !soft.isEmpty() && rest.hasCommonWords() && !pieces.hasModel()) {
            return other;
        }
        NameMatch enough = weak.with(Grade.ENOUGH);
        boolean several = pieces.tellingFound() > 1;
        boolean alone = rest.telling().isEmpty() && rest.kinds().isEmpty();
        if (hard.isEmpty() && (soft.isEmpty() || pieces.hasModel() || several || alone)) {
            return enough;
        }
        List<String> missing = new ArrayList<>(hard);
        missing.addAll(soft);
        NameResult refused = new NameResult.Refused(new Refusal.WordsMissing(missing), weak);
        if (weak.source() != Source.NAME) {
            return refused;
        }
        boolean implying = rules.on(NameRule.IMPLIED_WORDS);
        if (implying && pieces.hasModel() && pieces.implies(hard, maker)) {
            return enough;
        }
        if (otherWords && !alone && rest.beginsOtherwise() && pieces.firstMissing()) {
            return other;
        }
        boolean implied = implying && pieces.implies(hard, maker) && pieces.implies(soft, maker);
        if (implied && (alone || !pieces.codeMissing())) {
            return enough;
        }
        boolean family = rest.any().isEmpty() && rest.kinds().isEmpty() && weak.brand();
        return family && rules.on(NameRule.FAMILY) ? weak.with(Grade.FAMILY) : refused;
    }
}
