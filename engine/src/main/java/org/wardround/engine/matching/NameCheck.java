package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.matching.NameMatch.Grade;
import org.wardround.engine.matching.NamePattern.Source;

/** Decides whether a row names a product. */
final class NameCheck {
    private static final double BRAND = 0.55;

    private final Lexicon lexicon;

    NameCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Compares a row with one name of a product.
     *
     * @param pattern the name
     * @param row the row
     * @param maker group in which the maker's products are counted
     * @param makerWords words of the maker's name, which tell nothing
     */
    Optional<NameMatch> check(NamePattern pattern, RowName row, String maker, Set<String> makerWords) {
        NameHits hits = new NameHits(pattern.units(), row);
        Pieces pieces = new Pieces(pattern, hits, makerWords, row.kind(), lexicon);
        RowRest rest = new RowRest(row, hits.used(), makerWords, lexicon);
        boolean makerAlone =
                pieces.isMakerAlone() && rest.any().isEmpty() && rest.kinds().isEmpty();
        if (!pieces.namesSomething() && !makerAlone) {
            return Optional.empty();
        }
        return grade(pattern, pieces, rest, row, maker, makerWords)
                .map(grade -> new NameMatch(
                        grade,
                        pieces.sharedWritten(),
                        pieces.missingWritten(),
                        rest.telling(),
                        pieces.weight(),
                        pieces.score(),
                        pieces.tellingFound(),
                        needsMore(pieces, row),
                        pieces.hasOwnWord(),
                        pattern.source()));
    }

    private boolean needsMore(Pieces pieces, RowName row) {
        return !withoutKind(pieces.hard(), row).isEmpty()
                || !Words.CONTAINER.containsAll(withoutKind(pieces.soft(), row));
    }

    /** Words of the kind of device that the row describes need not stand there in the advisory's language. */
    private List<String> withoutKind(List<String> words, RowName row) {
        return words.stream()
                .filter(word -> !lexicon.isOfKind(word, row.kind()))
                .toList();
    }

    private Optional<Grade> grade(
            NamePattern pattern, Pieces pieces, RowRest rest, RowName row, String maker, Set<String> makerWords) {
        if (pieces.isComplete()) {
            return Optional.of(Grade.FULL);
        }
        List<String> soft = withoutKind(pieces.soft(), row);
        List<String> hard = withoutKind(pieces.hard(), row);
        boolean otherNoun = !soft.isEmpty() && rest.hasCommonWords();
        if (otherNoun && !pieces.hasModel()) {
            return Optional.empty();
        }
        boolean several = pieces.tellingFound() > 1;
        boolean alone = rest.telling().isEmpty() && rest.kinds().isEmpty();
        if (hard.isEmpty() && (soft.isEmpty() || pieces.hasModel() || several || alone)) {
            return Optional.of(Grade.ENOUGH);
        }
        if (pattern.source() != Source.NAME) {
            return Optional.empty();
        }
        if (pieces.hasModel() && pieces.implies(hard, maker)) {
            return Optional.of(Grade.ENOUGH);
        }
        if (!alone && rest.beginsOtherwise() && pieces.firstMissing()) {
            return Optional.empty();
        }
        boolean implied = pieces.implies(hard, maker) && pieces.implies(soft, maker);
        if (implied && (alone || !pieces.codeMissing())) {
            return Optional.of(Grade.ENOUGH);
        }
        boolean family = rest.any().isEmpty() && rest.kinds().isEmpty() && pieces.brandWeight(makerWords) >= BRAND;
        return family ? Optional.of(Grade.FAMILY) : Optional.empty();
    }
}
