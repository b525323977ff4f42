package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.matching.NameMatch.Grade;
import org.wardround.engine.matching.NamePattern.Source;

/** Decides whether a row names a product. */
final class NameCheck {
    private static final double BRAND = 0.55;
    private static final int SHORTEST_NAME = 4;

    private final Lexicon lexicon;

    NameCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The pieces of one comparison, sorted by what they tell. */
    private record Sorted(
            List<String> shared,
            List<String> sharedWritten,
            List<String> missingWritten,
            List<String> soft,
            List<String> hard,
            double weight,
            double all,
            int tellingFound,
            boolean anyTelling,
            boolean inModel,
            boolean codeMissing,
            boolean variantMissing) {}

    Optional<NameMatch> check(NamePattern pattern, RowName row, String maker, Set<String> makerWords) {
        NameHits hits = new NameHits(pattern.units(), row);
        Sorted pieces = sort(pattern, hits, makerWords);
        boolean named = pieces.anyTelling()
                ? pieces.tellingFound() > 0 && pieces.inModel()
                : pieces.soft().isEmpty() && pieces.shared().size() > 1 && pieces.inModel();
        if (pieces.variantMissing() || !named) {
            return Optional.empty();
        }
        RowRest rest = new RowRest(row, hits.used(), makerWords, lexicon);
        return grade(pattern, pieces, rest, maker, makerWords, hits)
                .map(grade -> new NameMatch(
                        grade,
                        pieces.sharedWritten(),
                        pieces.missingWritten(),
                        rest.telling(),
                        pieces.weight(),
                        pieces.all() == 0 ? 0 : pieces.weight() / pieces.all(),
                        hasOwnWord(pieces),
                        pattern.source()));
    }

    private Sorted sort(NamePattern pattern, NameHits hits, Set<String> makerWords) {
        List<String> shared = new ArrayList<>();
        List<String> sharedWritten = new ArrayList<>();
        List<String> missingWritten = new ArrayList<>();
        List<String> soft = new ArrayList<>();
        List<String> hard = new ArrayList<>();
        double weight = 0;
        double all = 0;
        int telling = 0;
        boolean anyTelling = false;
        boolean inModel = false;
        boolean code = false;
        boolean variant = false;
        boolean elsewhere = false;
        for (int i = 0; i < pattern.units().size(); i++) {
            Unit unit = pattern.units().get(i);
            if (isFiller(unit, makerWords)) {
                continue;
            }
            boolean descriptive = lexicon.isDescriptive(unit);
            double own = lexicon.weight(unit);
            all += own;
            anyTelling |= !descriptive;
            if (!hits.has(i)) {
                missingWritten.add(unit.display());
            }
            if (hits.has(i)) {
                shared.addAll(shown(unit, hits));
                sharedWritten.addAll(unit instanceof Unit.OneOf ? shown(unit, hits) : List.of(unit.display()));
                weight += own;
                telling += descriptive ? 0 : 1;
                boolean primary = hits.inPrimary(unit);
                inModel |= !descriptive && primary;
                elsewhere |= descriptive && !primary && !lexicon.isClassWord(unit.shown());
            } else if (isVariant(unit)) {
                variant = true;
            } else if (descriptive) {
                soft.add(unit.shown());
            } else {
                hard.add(unit.shown());
                code |= !(unit instanceof Unit.Word word) || word.code();
            }
        }
        return new Sorted(
                shared,
                sharedWritten,
                missingWritten,
                soft,
                hard,
                weight,
                all,
                telling,
                anyTelling,
                anyTelling ? inModel : !elsewhere,
                code,
                variant);
    }

    private static List<String> shown(Unit unit, NameHits hits) {
        if (unit instanceof Unit.OneOf oneOf) {
            return oneOf.options().stream()
                    .map(Unit::shown)
                    .filter(hits.used()::contains)
                    .toList();
        }
        return List.of(unit.shown());
    }

    private Optional<Grade> grade(
            NamePattern pattern, Sorted pieces, RowRest rest, String maker, Set<String> makerWords, NameHits hits) {
        if (pieces.soft().isEmpty() && pieces.hard().isEmpty()) {
            return Optional.of(Grade.FULL);
        }
        if (pattern.source() != Source.NAME && !pieces.hard().isEmpty()) {
            return Optional.empty();
        }
        boolean model = pieces.shared().stream().anyMatch(NameCheck::isModelNumber);
        boolean several = pieces.tellingFound() > 1;
        boolean alone = rest.telling().isEmpty();
        if (pieces.hard().isEmpty() && (model || several || alone)) {
            return Optional.of(Grade.ENOUGH);
        }
        boolean byModel = model && implied(pieces.hard(), pieces, maker, true);
        if (byModel) {
            return Optional.of(Grade.ENOUGH);
        }
        if (!alone && rest.beginsOtherwise() && beginsOtherwise(pattern, hits, makerWords)) {
            return Optional.empty();
        }
        boolean implied = implied(pieces.hard(), pieces, maker, false) && implied(pieces.soft(), pieces, maker, false);
        if (implied && (alone || !pieces.codeMissing())) {
            return Optional.of(Grade.ENOUGH);
        }
        boolean brand = pieces.shared().stream().anyMatch(word -> isName(word) && lexicon.weight(word) >= BRAND);
        return rest.any().isEmpty() && brand ? Optional.of(Grade.FAMILY) : Optional.empty();
    }

    /** Whether the maker has no product with the shared words that does without the missing ones. */
    private boolean implied(List<String> missing, Sorted pieces, String maker, boolean byModel) {
        return missing.stream()
                .allMatch(word -> lexicon.isClassWord(word)
                        || pieces.shared().stream()
                                .anyMatch(one -> (byModel ? isModelNumber(one) : isName(one))
                                        && lexicon.implies(maker, one, word)));
    }

    private boolean isName(String word) {
        return word.length() >= SHORTEST_NAME
                && word.chars().anyMatch(Character::isLetter)
                && (!lexicon.isDescriptive(word) || isModelNumber(word));
    }

    /** Whether the row has a word that no other maker uses. */
    private boolean hasOwnWord(Sorted pieces) {
        return pieces.shared().stream().anyMatch(word -> word.length() >= SHORTEST_NAME && lexicon.isOwn(word));
    }

    private static boolean isModelNumber(String word) {
        return word.length() >= SHORTEST_NAME
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean isFiller(Unit unit, Set<String> makerWords) {
        return unit instanceof Unit.Word word && (Words.STOP.contains(word.text()) || makerWords.contains(word.text()));
    }

    private static boolean isVariant(Unit unit) {
        return unit instanceof Unit.Word word
                && (Words.VARIANT.contains(word.text()) || word.text().endsWith("+"));
    }

    /** "Perfusor compactplus" and "Data module compactplus" begin with words that the other does not have. */
    private static boolean beginsOtherwise(NamePattern pattern, NameHits hits, Set<String> makerWords) {
        for (int i = 0; i < pattern.units().size(); i++) {
            if (!isFiller(pattern.units().get(i), makerWords)) {
                return !hits.has(i);
            }
        }
        return false;
    }
}
