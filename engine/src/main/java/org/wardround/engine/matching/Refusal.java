package org.wardround.engine.matching;

import java.util.List;

/** Why a product that a row seems to name was not taken. */
public sealed interface Refusal {
    /**
     * The rule that refused it.
     *
     * @return the rule
     */
    default NameRule rule() {
        return switch (this) {
            case WordsMissing wordsMissing -> NameRule.WORDS_MISSING;
            case VariantMissing variantMissing -> NameRule.VARIANT;
            case OtherWords otherWords -> NameRule.OTHER_WORDS;
            case OtherModel otherModel -> NameRule.OTHER_MODEL;
            case OtherVariant otherVariant -> NameRule.OTHER_VARIANT;
            case OtherNumber otherNumber -> NameRule.OTHER_NUMBER;
            case OnlyDescribed onlyDescribed -> NameRule.ONLY_DESCRIBED;
            case Excluded excluded -> NameRule.EXCLUDED;
            case Sister sister -> NameRule.SISTER;
            case OtherMaker otherMaker -> NameRule.OTHER_MAKER;
            case NotConfirmed notConfirmed -> NameRule.NOT_CONFIRMED;
        };
    }

    /**
     * Telling words of the product are not in the row.
     *
     * @param words the words
     */
    record WordsMissing(List<String> words) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public WordsMissing {
            words = List.copyOf(words);
        }
    }

    /**
     * The row lacks what tells this variant from its plain sister.
     *
     * @param words the words, such as "plus"
     */
    record VariantMissing(List<String> words) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public VariantMissing {
            words = List.copyOf(words);
        }
    }

    /**
     * The row goes on with words that name another thing.
     *
     * @param words the words of the row
     */
    record OtherWords(List<String> words) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public OtherWords {
            words = List.copyOf(words);
        }
    }

    /**
     * The advisory lists models, and the row names another one.
     *
     * @param models models of the row
     */
    record OtherModel(List<String> models) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public OtherModel {
            models = List.copyOf(models);
        }
    }

    /**
     * The row names a variant, such as "II", and the advisory the plain product.
     *
     * @param words the words of the row
     */
    record OtherVariant(List<String> words) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public OtherVariant {
            words = List.copyOf(words);
        }
    }

    /**
     * A model number of the product stands in the row with another number.
     *
     * @param models model numbers of the product
     */
    record OtherNumber(List<String> models) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public OtherNumber {
            models = List.copyOf(models);
        }
    }

    /**
     * The telling words stand in the description alone, which may speak of an accessory.
     *
     * @param words the words
     */
    record OnlyDescribed(List<String> words) implements Refusal {
        /** Copies the list, so that the record never changes. */
        public OnlyDescribed {
            words = List.copyOf(words);
        }
    }

    /** The advisory excludes the product by name. */
    record Excluded() implements Refusal {}

    /**
     * The row is the whole name of another product of the same maker.
     *
     * @param product that product, as written in its advisory
     */
    record Sister(String product) implements Refusal {}

    /**
     * The makers differ.
     *
     * @param written maker as written in the inventory
     * @param vendor vendor as written in the advisory
     */
    record OtherMaker(String written, String vendor) implements Refusal {}

    /** Name or maker are not confirmed word by word, as the strict mode asks. */
    record NotConfirmed() implements Refusal {}
}
