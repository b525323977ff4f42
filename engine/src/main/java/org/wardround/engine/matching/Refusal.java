package org.wardround.engine.matching;

import java.util.List;

/** Why a product that a row seems to name was not taken. */
public sealed interface Refusal {
    /**
     * The rule that refused it.
     *
     * @return the rule
     */
    NameRule rule();

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

        @Override
        public NameRule rule() {
            return NameRule.WORDS_MISSING;
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

        @Override
        public NameRule rule() {
            return NameRule.VARIANT;
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

        @Override
        public NameRule rule() {
            return NameRule.OTHER_WORDS;
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

        @Override
        public NameRule rule() {
            return NameRule.OTHER_MODEL;
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

        @Override
        public NameRule rule() {
            return NameRule.ONLY_DESCRIBED;
        }
    }

    /** The advisory excludes the product by name. */
    record Excluded() implements Refusal {
        @Override
        public NameRule rule() {
            return NameRule.EXCLUDED;
        }
    }

    /**
     * The row is the whole name of another product of the same maker.
     *
     * @param product that product, as written in its advisory
     */
    record Sister(String product) implements Refusal {
        @Override
        public NameRule rule() {
            return NameRule.SISTER;
        }
    }

    /**
     * The makers differ.
     *
     * @param written maker as written in the inventory
     * @param vendor vendor as written in the advisory
     */
    record OtherMaker(String written, String vendor) implements Refusal {
        @Override
        public NameRule rule() {
            return NameRule.OTHER_MAKER;
        }
    }

    /** Name or maker are not confirmed word by word, as the strict mode asks. */
    record NotConfirmed() implements Refusal {
        @Override
        public NameRule rule() {
            return NameRule.NOT_CONFIRMED;
        }
    }
}
