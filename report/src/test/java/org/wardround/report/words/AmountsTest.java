package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Currency;

final class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EUR | 1723000 | €1.7 million", // two digits count
                "en | EUR | 2000000 | €2.0 million", // the second digit is shown, since it is known
                "en | EUR | 996000 | €1.0 million", // rounding reaches the next word
                "en | EUR | 86420 | €86,000", // below a million in full
                "en | EUR | 7 | €7", // small amounts to the whole euro
                "en | EUR | 0 | €0", // nothing
                "en | EUR | 3210000000 | €3.2 billion", // thousands of millions
                "en | CHF | 1723000 | CHF 1.8 million", // another currency, at its rate
                "de | EUR | 1723000 | 1,7 Mio. €", // German
                "de | EUR | 86420 | 86.000 €", // German, in full
                "de | CHF | 86420 | 91.000 CHF", // German, other currency
            })
    void anUncertainAmountHasTwoDigitsThatCount(String language, String code, double euros, String expected) {
        Currency currency = new Currency(code, code.equals("EUR") ? 1 : 0.95);
        String shown = new Words(language, currency).amounts().about(euros).replace('\u00A0', ' ');
        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0.384 | 38%", // whole per cent
                "de | 0.384 | 38 %", // German sets a space
                "en | 0.004 | < 1%", // not nothing
                "en | 0 | 0%", // nothing
            })
    void aShareIsInWholePerCent(String language, double share, String expected) {
        String shown = new Words(language, new Currency("EUR", 1)).amounts().percent(share);
        assertThat(shown.replace('\u00A0', ' ')).isEqualTo(expected);
    }
}
