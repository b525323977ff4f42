package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a product name, sorted by whether the row has them and what they tell. */
final class Pieces {
    private static final int SHORTEST_NAME = 4;

    private final Lexicon lexicon;
    private final List<String> shared = new ArrayList<>();
    private final List<String> sharedWritten = new ArrayList<>();
    private final List<String> missingWritten = new ArrayList<>();
    private final List<String> soft = new ArrayList<>();
    private final List<String> hard = new ArrayList<>();
    private final List<String> missingModels = new ArrayList<>();
    private final List<String> used;
    private final List<Unit> found = new ArrayList<>();
    private final List<Unit> counted = new ArrayList<>();
    private int tellingFound;
    private boolean anyTelling;
    private boolean tellingInModel;
    private boolean descriptiveElsewhere;
    private boolean codeMissing;
    private boolean variantMissing;
    private boolean makerFound;
    private boolean makerMissing;
    private boolean firstMissing;
    private boolean nextMissing;
    private boolean foundAfterMissing;
    private final boolean endsAsSoftware;
    private final boolean onlyDescribed;

    Pieces(NamePattern pattern, NameHits hits, WordSet makerWords, RowName row, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.used = hits.used();
        this.onlyDescribed = hits.rules().on(NameRule.ONLY_DESCRIBED);
        NameRuns runs = pattern.runs();
        this.endsAsSoftware = !pattern.units().isEmpty()
                && pattern.units().getLast() instanceof Unit.Word last
                && Words.SOFTWARE.contains(last.text());
        boolean first = true;
        for (int i = 0; i < pattern.units().size(); i++) {
            Unit unit = pattern.units().get(i);
            if (runs.isFiller(i)) {
                continue;
            }
            if (unit instanceof Unit.Word word && makerWords.contains(word.text())) {
                maker(word, hits.has(i) && hits.inPrimary(word));
                continue;
            }
            firstMissing |= first && !hits.has(i) && !row.isOfKind(runs.shown(i));
            nextMissing |= !hits.has(i) && !shared.isEmpty() && missingWritten.isEmpty();
            first = false;
            foundAfterMissing |= hits.has(i) && !missingWritten.isEmpty();
            boolean descriptive = count(unit, pattern.isDescriptive(i, lexicon));
            if (hits.has(i)) {
                found(unit, runs.shown(i), descriptive, hits);
            } else {
                missing(unit, runs.shown(i), descriptive, hits);
            }
        }
    }

    /** A word of the maker's name tells nothing; where the product is called by it too, it is one more in common. */
    private void maker(Unit.Word word, boolean found) {
        makerFound |= found;
        makerMissing |= !found;
        if (found) {
            shared.add(word.text());
        }
    }

    private void found(Unit unit, String shown, boolean descriptive, NameHits hits) {
        if (unit instanceof Unit.OneOf oneOf) {
            for (Unit option : oneOf.options()) {
                if (hits.options().contains(option.shown())) {
                    shared.add(option.shown());
                    sharedWritten.add(option.shown());
                }
            }
        } else {
            shared.add(shown);
            sharedWritten.add(unit.display());
        }
        found.add(unit);
        tellingFound += descriptive ? 0 : 1;
        boolean inModel = hits.inPrimary(unit);
        tellingInModel |= !descriptive && inModel;
        boolean shortWord = shown.length() < SHORTEST_NAME;
        descriptiveElsewhere |= descriptive && !inModel && !shortWord;
    }

    private void missing(Unit unit, String shown, boolean descriptive, NameHits hits) {
        missingWritten.add(unit.display());
        models(unit);
        if (hits.rules().on(NameRule.VARIANT)
                && unit instanceof Unit.Word word
                && (Words.VARIANT.contains(word.text()) || word.text().endsWith("+"))) {
            variantMissing = true;
        } else if (descriptive) {
            soft.add(shown);
        } else {
            hard.add(shown);
            codeMissing |= !(unit instanceof Unit.Word word) || word.code();
        }
    }

    private void models(Unit unit) {
        switch (unit) {
            case Unit.Model model -> missingModels.add(model.text());
            case Unit.OneOf oneOf -> oneOf.options().forEach(this::models);
            case Unit.Word word -> {}
            case Unit.Masked masked -> {}
            case Unit.Span span -> {}
        }
    }

    private boolean count(Unit unit, boolean descriptive) {
        counted.add(unit);
        anyTelling |= !descriptive;
        return descriptive;
    }

    /** The runs of the row that were taken. */
    List<String> used() {
        return used;
    }

    /** Whether enough is there to think of this product at all. */
    boolean namesSomething() {
        if (variantMissing) {
            return false;
        }
        if (anyTelling) {
            return tellingFound > 0 && (tellingInModel || !onlyDescribed);
        }
        return soft.isEmpty()
                && !descriptiveElsewhere
                && (sharedWritten.size() > 1 || (makerFound && !shared.isEmpty()));
    }

    /** Whether the product is called exactly as its maker. */
    boolean isMakerAlone() {
        return makerFound
                && !makerMissing
                && sharedWritten.isEmpty()
                && hard.isEmpty()
                && Words.PROGRAM.containsAll(soft);
    }

    boolean isComplete() {
        return soft.isEmpty() && hard.isEmpty();
    }

    /** Whether what is missing only says what the program is for: "MXview Network Management Software". */
    boolean isDescribed() {
        return endsAsSoftware && hard.isEmpty() && !foundAfterMissing;
    }

    /** Whether the last piece is a number that the row has, such as "3002" of a list of models. */
    boolean endsWithNumber() {
        return !counted.isEmpty()
                && !found.isEmpty()
                && counted.getLast().equals(found.getLast())
                && counted.getLast() instanceof Unit.Model model
                && model.text().length() >= SHORTEST_NAME
                && Letters.areDigits(model.text());
    }

    /** Whether the first missing piece follows on one that was found. */
    boolean nextMissing() {
        return nextMissing;
    }

    boolean firstMissing() {
        return firstMissing;
    }

    boolean variantMissing() {
        return variantMissing;
    }

    boolean codeMissing() {
        return codeMissing;
    }

    int tellingFound() {
        return tellingFound;
    }

    /** The weight of what is shared. */
    double weight() {
        return weight(found);
    }

    /** The share of the weight that is shared, 0 to 1. */
    double score() {
        double all = weight(counted);
        return all == 0 ? 0 : weight(found) / all;
    }

    private double weight(List<Unit> units) {
        double sum = 0;
        for (Unit unit : units) {
            sum += lexicon.weight(unit);
        }
        return sum;
    }

    List<String> soft() {
        return soft;
    }

    List<String> hard() {
        return hard;
    }

    /** Model numbers that are missing. */
    List<String> missingModels() {
        return missingModels;
    }

    /** All pieces that are missing, as they are counted. */
    List<String> missingShown() {
        List<String> missing = new ArrayList<>(hard);
        missing.addAll(soft);
        return missing;
    }

    List<String> sharedWritten() {
        return sharedWritten;
    }

    List<String> missingWritten() {
        return missingWritten;
    }

    /** Whether a model number of letters and digits is shared. */
    boolean hasModel() {
        return shared.stream().anyMatch(Letters::isModelNumber) || used.stream().anyMatch(Letters::isModelNumber);
    }

    /** Whether a word is shared that can stand for a product. */
    boolean hasName() {
        if (hasModel() || hasLongCode()) {
            return true;
        }
        for (String word : shared) {
            if (isName(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether short codes are shared that make one together: "ACC-AP". */
    private boolean hasLongCode() {
        for (String run : used) {
            int covered = 0;
            for (Unit unit : found) {
                covered += unit instanceof Unit.Word word && word.code() && run.contains(word.text()) ? 1 : 0;
            }
            if (covered > 1 && run.length() > SHORTEST_NAME) {
                return true;
            }
        }
        return false;
    }

    /** The heaviest shared word that can stand for a family of products; 0 where there is none. */
    double brandWeight(WordSet makerWords) {
        double heaviest = 0;
        for (String word : shared) {
            if (isName(word) && !makerWords.contains(word)) {
                heaviest = Math.max(heaviest, lexicon.weight(word));
            }
        }
        return heaviest;
    }

    /** Whether the maker has no product with all the shared words that does without the missing ones. */
    boolean implies(List<String> missing, String maker) {
        return missing.isEmpty() || (hasName() && lexicon.implies(maker, shared, missing));
    }

    /** Whether a word is shared that no other maker uses. */
    boolean hasOwnWord() {
        for (String word : sharedWritten) {
            if (word.length() >= SHORTEST_NAME && lexicon.isOwn(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String word) {
        return word.length() >= SHORTEST_NAME && Letters.hasLetter(word) && !lexicon.isDescriptive(word);
    }
}
