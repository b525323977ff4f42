package org.wardround.engine.matching;

import java.util.Locale;

/**
 * The rules by which a row is taken for a product, or is not. Each can be switched off, so that what it is worth can
 * be measured.
 */
public enum NameRule {
    /** "Wi-Fi" is "WiFi", "EC 40" is "EC40". */
    JOINED_WORDS(false),
    /** "PCU" stands for "PC Unit". */
    ACRONYM(false),
    /** A slip of the pen in a long word. */
    TYPO(false),
    /** "Batterie" is "battery". */
    COGNATE(false),
    /** Words for the kind of device that the row describes need not stand there in the notice's language. */
    KIND_OF_DEVICE(false),
    /** Words that every product of the maker with the shared words has need not stand there. */
    IMPLIED_WORDS(false),
    /** A brand alone stands for every member of the family, as possible. */
    FAMILY(false),
    /** The title of a notice on one product is a name of it. */
    TITLE(false),
    /** "ExactaMix 1200" is the "ExactaMix EM1200". */
    NUMBER_ALONE(false),
    /** "ADS/ADX/OAS" and "Series B/C" are several things. */
    ALTERNATIVES(false),
    /** "CPU**H" is any CPU42H, and "CS1H/G-CPU42" two models. */
    WILDCARD(false),
    /** A title that goes on with a model code after the product's name means that model. */
    TITLE_MODEL(false),
    /** "Series B" is no name: the title of the notice says of what. */
    NAMELESS(false),
    /** Models that stand where a version should are names. */
    MODEL_IN_VERSION(false),
    /** "(MX400-550)" after a name lists its members. */
    NOTE(false),
    /** "ELI 150c/BUR 150c" are several names. */
    SEVERAL_NAMES(false),
    /** A slip of the pen in the name of a maker. */
    MAKER_TYPO(false),
    /** "Moxa Technologies" is "Moxa", and a long name may hold the short one. */
    MAKER_SHORTENED(false),
    /** The maker stands in the model or the description. */
    MAKER_ELSEWHERE(false),
    /** A product line stands for its maker, and for the one that had it before. */
    PRODUCT_LINE(false),
    /** The maker column names what the notice has in its product name. */
    MAKER_IN_PRODUCT(false),
    /** Names of the maker that stand in the product's name tell nothing about the product. */
    MAKER_IN_NAME(false),
    /** A whole name that no other maker uses needs no maker. */
    NAME_WITHOUT_MAKER(false),
    /** Telling words of the product are not in the row. */
    WORDS_MISSING(true),
    /** "Plus", "Pro" or "II" of the product is not in the row. */
    VARIANT(true),
    /** The row goes on with other words: it is another thing with a name in common. */
    OTHER_WORDS(true),
    /** "II" of the row is not in the product's name. */
    OTHER_VARIANT(true),
    /** A model number of the product stands in the row with another number. */
    OTHER_NUMBER(true),
    /** The notice lists models, and the row names another one. */
    OTHER_MODEL(true),
    /** The name stands in the description alone. */
    ONLY_DESCRIBED(true),
    /** The notice excludes the product by name. */
    EXCLUDED(true),
    /** The row is the whole name of a sister product. */
    SISTER(true),
    /** The maker is another one. */
    OTHER_MAKER(true),
    /** Name or maker are not confirmed word by word, as the strict mode asks. */
    NOT_CONFIRMED(true);

    private final boolean rejects;

    NameRule(boolean rejects) {
        this.rejects = rejects;
    }

    /**
     * Whether the rule rejects candidates; else it makes names meet.
     *
     * @return true where it rejects
     */
    public boolean rejects() {
        return rejects;
    }

    /**
     * The id by which results and bundles name the rule.
     *
     * @return lower case, with hyphens
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
