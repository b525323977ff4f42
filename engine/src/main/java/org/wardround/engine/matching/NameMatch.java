package org.wardround.engine.matching;

import java.util.List;

/**
 * How a row and a name of a product agree.
 *
 * @param grade how well
 * @param shared pieces that both have
 * @param missing pieces of the product that the row does not have
 * @param extra telling words of the row's model that the product does not have
 * @param weight weight of the shared pieces
 * @param score share of the weight that is shared, 0 to 1
 * @param tellingShared how many of the shared pieces are telling
 * @param needsMore whether something is missing that the kind of device does not explain
 * @param ownWord whether one of the shared pieces is a word that no other maker uses
 * @param brand whether a shared word can stand for a family of products
 * @param exact whether every shared piece stands in the row as written, without a slip of the pen
 * @param otherCode whether the row has a model code of which the product has nothing
 * @param source what the name was made from
 */
record NameMatch(
        Grade grade,
        List<String> shared,
        List<String> missing,
        List<String> extra,
        double weight,
        double score,
        int tellingShared,
        boolean needsMore,
        boolean ownWord,
        boolean brand,
        boolean exact,
        boolean otherCode,
        NamePattern.Source source)
        implements NameResult {
    /** Weights that differ by no more are the same. */
    static final double CLOSE = 0.001;

    private static final int LONGEST_CODE = 3;

    /** How well a row and a name agree, best first. */
    enum Grade {
        /** Every piece is there. */
        FULL,
        /** What is missing says nothing more. */
        ENOUGH,
        /** The row names the family, but not which of its members. */
        FAMILY,
        /** A rule would refuse it; a wide search takes it as possible. */
        WEAK
    }

    NameMatch {
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    NameMatch with(Grade other) {
        return new NameMatch(
                other,
                shared,
                missing,
                extra,
                weight,
                score,
                tellingShared,
                needsMore,
                ownWord,
                brand,
                exact,
                otherCode,
                source);
    }

    /** Whether a model number of letters and digits is shared, joined or apart: "MX400", "LOGO 8". */
    boolean hasModel() {
        for (int i = 0; i < shared.size(); i++) {
            boolean apart = i > 0
                    && Letters.areDigits(shared.get(i))
                    && !Letters.hasDigit(shared.get(i - 1))
                    && Letters.isModelNumber(shared.get(i - 1) + shared.get(i));
            if (apart || Letters.isModelNumber(shared.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row names a code of letters and digits, such as "VM6", that the product does not have. */
    boolean hasShortCode() {
        for (int i = 1; i < extra.size(); i++) {
            boolean number = Character.isDigit(extra.get(i).charAt(0));
            if (number && extra.get(i - 1).length() <= LONGEST_CODE && !Letters.hasDigit(extra.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row names a model that the product does not have. */
    boolean hasOtherModel() {
        return extra.stream().anyMatch(word -> word.length() > 2 && Letters.areDigits(word));
    }
}
