package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NameMatch.Grade;
import org.wardround.engine.matching.NamePattern.Source;

/** Decides whether a row names a product. */
final class NameCheck {
    private static final double BRAND = 0.55;
    /** Shorter words tell variants of one product apart. */
    private static final int SHORTEST_OTHER = 3;

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
     * @param wanted what the result is used for
     */
    NameResult check(NamePattern pattern, RowName row, String maker, WordSet makerWords, Wanted wanted) {
        NameHits hits = new NameHits(pattern, row, rules);
        boolean keepRefused = wanted == Wanted.ALL;
        if (!keepRefused && !hits.any()) {
            return NOTHING;
        }
        if (wanted == Wanted.WHOLE && !hits.isWhole(makerWords)) {
            return NOTHING;
        }
        Pieces pieces = new Pieces(pattern, hits, makerWords, row, lexicon);
        if (!keepRefused && !pieces.namesSomething() && !pieces.isMakerAlone()) {
            return NOTHING;
        }
        List<String> hard = withoutKind(pieces.hard(), row);
        if (!keepRefused && !hard.isEmpty() && !mayDoWithout(hard, pieces, row, pattern.source(), maker, makerWords)) {
            return NOTHING;
        }
        RowRest rest = new RowRest(row, hits.used(), makerWords);
        boolean makerAlone =
                pieces.isMakerAlone() && rest.any().isEmpty() && rest.kinds().isEmpty();
        Compared compared = new Compared(
                pattern.source(),
                pieces,
                rest,
                withoutKind(pieces.soft(), row),
                hard,
                makerWords,
                hits.isExact(),
                keepRefused);
        if (!pieces.namesSomething() && !makerAlone) {
            return tooLittle(compared);
        }
        if (rules.on(NameRule.OTHER_VARIANT) && !rest.variants().isEmpty() && !pieces.hasModel()) {
            return compared.refused(() -> new Refusal.OtherVariant(rest.variants()));
        }
        if (rules.on(NameRule.OTHER_NUMBER) && row.hasOtherNumber(pieces.missingModels())) {
            return compared.refused(() -> new Refusal.OtherNumber(pieces.missingModels()));
        }
        if (rules.on(NameRule.NAMELESS) && pattern.runs().isNameless()) {
            return pieces.isComplete() && rest.any().isEmpty() ? compared.match(Grade.FAMILY) : NOTHING;
        }
        return pieces.isComplete() ? compared.match(Grade.FULL) : grade(compared, maker);
    }

    /** What a comparison is used for. */
    enum Wanted {
        /** It matters why a name with too little in common is refused. */
        ALL,
        /** Matches of any grade. */
        MATCHES,
        /** Matches in which no word is missing; others may be left out. */
        WHOLE
    }

    /** Everything that a row and a name have in common or not, and what it makes. */
    private record Compared(
            Source source,
            Pieces pieces,
            RowRest rest,
            List<String> soft,
            List<String> hard,
            WordSet makerWords,
            boolean exact,
            boolean keepRefused) {
        NameMatch match(Grade grade) {
            return new NameMatch(
                    grade,
                    pieces.sharedWritten(),
                    pieces.missingWritten(),
                    rest.telling(),
                    pieces.weight(),
                    pieces.score(),
                    pieces.tellingFound(),
                    !hard.isEmpty() || !(Words.mayBeLeftOut(soft) || pieces.isDescribed()),
                    pieces.hasOwnWord(),
                    isBrand(),
                    exact,
                    rest.hasOtherCode(),
                    source);
        }

        /** Whether a shared word can stand for a family of products. */
        private boolean isBrand() {
            return pieces.brandWeight(makerWords) >= BRAND;
        }

        NameResult refused(Supplier<Refusal> why) {
            return keepRefused ? new NameResult.Refused(why.get(), match(Grade.WEAK)) : NOTHING;
        }

        Refusal wordsMissing() {
            List<String> missing = new ArrayList<>(hard);
            missing.addAll(soft);
            return new Refusal.WordsMissing(missing);
        }

        /** Whether nothing telling is left in the row. */
        boolean alone() {
            return rest.telling().isEmpty() && rest.kinds().isEmpty();
        }

        /** Whether a brand is all that the row has. */
        boolean family() {
            return rest.any().isEmpty() && rest.kinds().isEmpty() && isBrand();
        }
    }

    /** Whether a text has a piece of a name. */
    boolean has(Unit piece, String text) {
        NamePattern pattern = new NamePattern(List.of(piece), Source.NAME);
        return new NameHits(pattern, RowName.of(text, "", "", lexicon), rules).has(0);
    }

    /** Whether names that notices leave out count. */
    boolean excludes() {
        return rules.on(NameRule.EXCLUDED);
    }

    RowName row(Asset asset, String kind) {
        return RowName.of(asset.product().model(), RowText.of(asset), kind, lexicon);
    }

    /** Words of the kind of device that the row describes need not stand there in the advisory's language. */
    private List<String> withoutKind(List<String> words, RowName row) {
        if (words.isEmpty() || !rules.on(NameRule.KIND_OF_DEVICE)) {
            return words;
        }
        List<String> others = new ArrayList<>(words.size());
        for (String word : words) {
            if (!row.isOfKind(word)) {
                others.add(word);
            }
        }
        return others;
    }

    private static NameResult tooLittle(Compared compared) {
        Pieces pieces = compared.pieces();
        if (pieces.tellingFound() == 0 || compared.source() == Source.TITLE) {
            return NOTHING;
        }
        return compared.refused(() -> pieces.variantMissing()
                ? new Refusal.VariantMissing(pieces.missingWritten())
                : new Refusal.OnlyDescribed(pieces.sharedWritten()));
    }

    /** "Totalys SlidePrep" is not "Totalys MultiProcessor", but "Alaris GW" may be "Alaris Gateway". */
    private static boolean goesOnOtherwise(List<String> next, List<String> missing) {
        for (String word : next) {
            boolean shortForm = word.length() < SHORTEST_OTHER;
            for (String one : missing) {
                shortForm |= Letters.areShortFor(word, one);
            }
            if (!shortForm) {
                return true;
            }
        }
        return false;
    }

    /** A quick test before {@link #grade}: whether a row may name a product that it lacks telling words of. */
    private boolean mayDoWithout(
            List<String> hard, Pieces pieces, RowName row, Source source, String maker, WordSet makerWords) {
        boolean listed = source == Source.MODEL_LIST && pieces.endsWithNumber();
        if (listed && pieces.brandWeight(makerWords) >= BRAND) {
            return true;
        }
        return source == Source.NAME
                && ((rules.on(NameRule.FAMILY)
                                && !row.saysMore(pieces.used(), makerWords)
                                && pieces.brandWeight(makerWords) >= BRAND)
                        || (rules.on(NameRule.IMPLIED_WORDS) && pieces.implies(hard, maker)));
    }

    private NameResult grade(Compared compared, String maker) {
        Pieces pieces = compared.pieces();
        RowRest rest = compared.rest();
        List<String> soft = compared.soft();
        List<String> hard = compared.hard();
        boolean otherWords = rules.on(NameRule.OTHER_WORDS);
        if (otherWords && !soft.isEmpty() && rest.hasCommonWords() && !pieces.hasModel()) {
            return compared.refused(() -> new Refusal.OtherWords(rest.any()));
        }
        boolean several = pieces.tellingFound() > 1;
        if (hard.isEmpty() && (soft.isEmpty() || pieces.hasModel() || several || compared.alone())) {
            return compared.match(Grade.ENOUGH);
        }
        if (compared.source() == Source.MODEL_LIST && pieces.endsWithNumber() && compared.isBrand()) {
            return compared.match(Grade.ENOUGH);
        }
        if (compared.source() != Source.NAME) {
            return compared.refused(compared::wordsMissing);
        }
        boolean implied = rules.on(NameRule.IMPLIED_WORDS) && pieces.implies(hard, maker);
        if (implied && pieces.hasModel()) {
            return compared.match(Grade.ENOUGH);
        }
        boolean begins = rest.beginsOtherwise() && pieces.firstMissing();
        boolean lacks = pieces.nextMissing() || pieces.firstMissing();
        boolean goesOn = lacks && goesOnOtherwise(rest.next(), pieces.missingShown());
        if (otherWords && !compared.alone() && (begins || goesOn)) {
            return compared.refused(() -> new Refusal.OtherWords(rest.any()));
        }
        if (implied && pieces.implies(soft, maker) && (compared.alone() || !pieces.codeMissing())) {
            return compared.match(Grade.ENOUGH);
        }
        return compared.family() && rules.on(NameRule.FAMILY)
                ? compared.match(Grade.FAMILY)
                : compared.refused(compared::wordsMissing);
    }
}
