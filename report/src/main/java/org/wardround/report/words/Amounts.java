package org.wardround.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.wardround.engine.inventory.Currency;

/** Numbers as people of a language write them. */
public final class Amounts {
    /** Digits that a rough figure is shown with. */
    private static final int ROUGH = 2;

    /** Digits that a price is shown with. */
    private static final int PRICE = 3;

    private static final char NO_BREAK = '\u00A0';

    private final Locale locale;
    private final Currency currency;
    private final Messages messages;

    Amounts(Locale locale, Currency currency, Messages messages) {
        this.locale = locale;
        this.currency = currency;
        this.messages = messages;
    }

    /**
     * An uncertain amount, rounded to two digits that count.
     *
     * @param euros an amount in euros
     * @return in the hospital's currency, such as "€1.2 million"
     */
    public String about(double euros) {
        return money(euros, ROUGH);
    }

    /**
     * A price, rounded to three digits that count.
     *
     * @param euros an amount in euros
     * @return in the hospital's currency, such as "€437,000"
     */
    public String price(double euros) {
        return money(euros, PRICE);
    }

    /**
     * An amount to the whole unit.
     *
     * @param euros an amount in euros
     * @return in the hospital's currency
     */
    public String exact(double euros) {
        return withSymbol(format(BigDecimal.valueOf(euros / currency.euros()), 0), "");
    }

    /**
     * An amount in the hospital's currency, as a number for a table.
     *
     * @param euros an amount in euros
     * @return units of the currency, rounded to the whole unit
     */
    public long units(double euros) {
        return Math.round(euros / currency.euros());
    }

    /**
     * The currency.
     *
     * @return ISO 4217 code
     */
    public String currencyCode() {
        return currency.code();
    }

    private String money(double euros, int digits) {
        BigDecimal amount = BigDecimal.valueOf(euros / currency.euros());
        BigDecimal rounded = amount.round(new MathContext(digits, RoundingMode.HALF_UP));
        BigDecimal size = rounded.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return withSymbol(significant(rounded.movePointLeft(9), digits), messages.text("billion"));
        }
        if (size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return withSymbol(significant(rounded.movePointLeft(6), digits), messages.text("million"));
        }
        return withSymbol(format(rounded, 0), "");
    }

    private String significant(BigDecimal value, int digits) {
        int whole = Math.max(1, value.precision() - value.scale());
        return format(value, Math.max(0, digits - whole));
    }

    private String withSymbol(String number, String scale) {
        String scaled = scale.isEmpty() ? number : number + NO_BREAK + scale;
        String symbol = currency.code().equals("EUR") ? "€" : currency.code();
        if (locale.getLanguage().equals("de")) {
            return scaled + NO_BREAK + symbol;
        }
        return symbol.length() == 1 ? symbol + scaled : symbol + NO_BREAK + scaled;
    }

    private String format(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value.signum() == 0 ? BigDecimal.ZERO : value);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return with separators between thousands
     */
    public String count(long number) {
        return format(BigDecimal.valueOf(number), 0);
    }

    /**
     * A number of things that is an estimate.
     *
     * @param number the number, 0 or more
     * @return rounded to two digits that count; one decimal below 10
     */
    public String roughCount(double number) {
        BigDecimal value = BigDecimal.valueOf(number).round(new MathContext(ROUGH, RoundingMode.HALF_UP));
        return format(value, number < 10 ? 1 : 0);
    }

    /**
     * A number with decimals.
     *
     * @param number the number
     * @param decimals how many decimals
     * @return the number
     */
    public String decimal(double number, int decimals) {
        return format(BigDecimal.valueOf(number), decimals);
    }

    /**
     * A rate or factor, with three digits that count.
     *
     * @param number 0 or more
     * @return the number
     */
    public String small(double number) {
        BigDecimal value = BigDecimal.valueOf(number).round(new MathContext(PRICE, RoundingMode.HALF_UP));
        return format(value, Math.max(0, Math.min(6, value.scale())));
    }

    /**
     * A share in whole per cent.
     *
     * @param share 0 to 1
     * @return such as "38 %"
     */
    public String percent(double share) {
        String number = format(BigDecimal.valueOf(share * 100), 0);
        if (share > 0 && share < 0.01) {
            number = "<" + NO_BREAK + "1";
        }
        return locale.getLanguage().equals("de") ? number + NO_BREAK + "%" : number + "%";
    }
}
