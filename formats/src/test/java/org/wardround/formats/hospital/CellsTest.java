package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Truth;

/** What people write into cells, and what is made of it. */
class CellsTest {
    private static final Words WORDS = Names.ours().words();

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24", // ISO
        "2026-11-24T10:15:00, 2026-11-24", // with a time
        "24.11.2026, 2026-11-24", // German
        "24.11.26, 2026-11-24", // two digits of the year
        "1.2.99, 1999-02-01", // of the last century
        "24/11/2026, 2026-11-24", // French
        "24-11-2026, 2026-11-24", // Dutch
        "11/24/2026, 2026-11-24", // American: the month cannot be 24
        "11/2026, 2026-11-30", // a month is over on its last day
        "2026-11, 2026-11-30",
        "2026, 2026-12-31", // so is a year
        "46350, 2026-11-24", // a day of Excel
    })
    void dateIsRead(String cell, LocalDate day) {
        assertThat(CellDates.of(List.of(cell)).parse(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31.02.2026", "0.0.0000", "24.11.3026", "1899-12-31", "bald", "99999", "13/13/2026", "1"})
    void whatIsNoDateFrom1950To2100IsNone(String cell) {
        assertThat(CellDates.of(List.of(cell)).parse(cell)).isEmpty();
    }

    @Test
    void columnShowsWhetherTheDayComesFirst() {
        CellDates american = CellDates.of(List.of("03/04/2025", "03/25/2025"));
        assertThat(american.parse("03/04/2025")).contains(LocalDate.of(2025, 3, 4));
        assertThat(american.ambiguous("03/04/2025")).isFalse();

        CellDates open = CellDates.of(List.of("03/04/2025", "05/06/2025"));
        assertThat(open.parse("03/04/2025")).contains(LocalDate.of(2025, 4, 3));
        assertThat(open.ambiguous("03/04/2025")).isTrue();
        assertThat(open.ambiguous("03.04.2025")).isFalse();

        CellDates mixed = CellDates.of(List.of("03/25/2025", "25/03/2025", "03/04/2025"));
        assertThat(mixed.ambiguous("03/04/2025")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20",
        "Qty 20, 20",
        "Qty: 20, 20",
        "20 Stk, 20",
        "20 Stk., 20",
        "20x, 20",
        "x20, 20",
        "'20,00', 20",
        "12 pièces, 12",
        "3 uds, 3",
        "5 stuks, 5",
    })
    void quantityIsRead(String cell, int expected) {
        assertThat(CellQuantity.parse(cell, WORDS)).isEqualTo(OptionalInt.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "2.5", "100001", "many", "3 Räume", "999999999999"})
    void whatIsNoQuantityIsNone(String cell) {
        assertThat(CellQuantity.parse(cell, WORDS)).isEmpty();
    }

    @Test
    void quantityWithThousandsIsAmbiguous() {
        assertThat(CellQuantity.parse("1.000", WORDS)).isEqualTo(OptionalInt.of(1));
        assertThat(CellQuantity.ambiguous("1.000")).isTrue();
        assertThat(CellQuantity.ambiguous("20,00")).isFalse();
        assertThat(CellQuantity.inText("Infusionspumpe, Qty 20")).isEqualTo(OptionalInt.of(20));
        assertThat(CellQuantity.inText("CT 20 Zeilen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, YES",
        "Yes, YES",
        "oui, YES",
        "sì, YES",
        "Sí, YES",
        "J, YES",
        "x, YES",
        "1, YES",
        "TRUE, YES",
        "WLAN/LAN, YES",
        "LAN 1 Gbit, YES",
        "vernetzt, YES",
        "nein, NO",
        "No, NO",
        "non, NO",
        "nee, NO",
        "0, NO",
        "falsch, NO",
        "nicht vernetzt, NO",
        "stand-alone, NO",
        "kein Netzwerk, NO",
        "offline, NO",
    })
    void yesAndNoAreUnderstoodInSixLanguages(String cell, Truth expected) {
        assertThat(WORDS.truth(cell)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n/a", "N.A.", "-", "--", "?", "unbekannt", "Inconnu", "k.A.", "To be filled by O.E.M.", "null"})
    void cellThatSaysNothingIsEmpty(String cell) {
        assertThat(WORDS.meaningful(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'8,93901E+18', ''", // digits are lost
        "8.93901E+18, ''",
        "5.02E+18, ''", // from Snipe-IT's own test file
        "'1,2345E+4', 12345", // all digits are there
        "2E+3, ''", // may have been 2345
    })
    void exponentIsUndoneOnlyWhereNoDigitIsLost(String cell, String expected) {
        assertThat(CellNumber.scientific(cell)).isTrue();
        assertThat(CellNumber.digits(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12E5", "8713050U", "00123", "1E", "E10", "12345"})
    void numberThatOnlyLooksLikeAnExponentStays(String cell) {
        assertThat(CellNumber.scientific(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau Schmitz fragen",
                "Ansprechpartner: Hr. Müller",
                "Dr. Lambert",
                "Mme Dubois",
                "Sig.ra Rossi",
                "a.b@example.org",
                "Tel. 087 123456",
                "DECT 4711",
                "tél: 04 99 12",
                "+32 87 12 34 56",
            })
    void traceOfAPersonIsSeen(String text) {
        assertThat(new PersonTraces(WORDS).in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MS Windows 10",
                "DR Detektor",
                "Telemetrie 4 Kanal",
                "Mobile X-Ray 200",
                "Monitor 19\"",
                "Cisco 2960 +48 ports",
                "Fr 12.10.",
                "Prof. edition",
                "IP 10.20.30.40",
                "Telefonanlage",
            })
    void wordsOfDevicesAreNoTraceOfAPerson(String text) {
        assertThat(new PersonTraces(WORDS).in(text)).isFalse();
    }
}
