package org.wardround.engine.consultation;

import java.util.Optional;

/**
 * How far all respondents agree on all items of a kind on its first scale. Rounded to two digits, because more would
 * let somebody try answers out.
 *
 * @param kind of items
 * @param concordance Kendall's W, corrected for ties, over those who rated every item; absent where fewer people than
 *     the protection asks for did
 * @param complete how many rated every item
 * @param incomplete how many rated some and left gaps, and are left out of the concordance
 * @param reliability Krippendorff's alpha for ordinal values, over all ratings; absent where too few people rated
 * @param stability weighted kappa of the ratings that the same people gave in the last two rounds; absent where there
 *     was one round or too few rated in both
 */
public record Pooled(
        Item.Kind kind,
        Optional<Double> concordance,
        int complete,
        int incomplete,
        Optional<Double> reliability,
        Optional<Double> stability) {}
