package org.wardround.formats.hospital;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many identical things a row stands for: "20", "Qty 20", "20 Stk", "x20", "20,00". */
final class CellQuantity {
    /** More than a hospital can have of one thing. */
    static final int MOST = 100_000;

    private static final Pattern QUANTITY =
            Pattern.compile("(\\p{L}*)[.:= ]*(\\d{1,9})(?:[.,](\\d{1,3}))?[ ]*(\\p{L}*)[.]?");
    private static final Pattern IN_TEXT = Pattern.compile(
            "\\b(?i:qty|quantity|menge|anzahl|qt[eé]|quantit[eéàa]|cantidad|aantal)[.:= ]{1,3}(\\d{1,5})\\b");

    private CellQuantity() {}

    /** The number; empty when the cell is no whole number from 1 to {@link #MOST}, with or without a known unit. */
    static OptionalInt parse(String cell, Words words) {
        Matcher matcher = QUANTITY.matcher(cell);
        if (!matcher.matches() || !unit(matcher.group(1), words) || !unit(matcher.group(4), words)) {
            return OptionalInt.empty();
        }
        String decimals = Optional.ofNullable(matcher.group(3)).orElse("");
        int number = Integer.parseInt(matcher.group(2));
        boolean whole = decimals.chars().allMatch(digit -> digit == '0');
        return whole && number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Whether the number can be read as thousands as well, as in "1.000". */
    static boolean ambiguous(String cell) {
        return cell.matches(".*\\d[.,]000\\b.*");
    }

    /** A number that is written in a text with a clear word before it, as in "Infusion pump, Qty 20". */
    static OptionalInt inText(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number >= 1 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean unit(String word, Words words) {
        return word.isEmpty() || words.units().contains(NameKey.of(word));
    }
}
