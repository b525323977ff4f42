package org.wardround.formats.csaf.validation.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Licence expressions of SPDX 3.0.1, annex B, without references to other documents. A parser for: term, "WITH", "AND", "OR"
 * and brackets.
 */
final class LicenceExpression {

    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 50;
    private static final Pattern ID = Pattern.compile("(?:LicenseRef-|AdditionRef-)?[A-Za-z0-9.-]+");
    private static final Pattern WRONG_CASE = Pattern.compile("(?i)licenseref-.*|additionref-.*|documentref-.*");

    private final List<String> words;
    private final List<String> ids = new ArrayList<>();
    private int at;

    private LicenceExpression(List<String> words) {
        this.words = words;
    }

    /** The identifiers that it names; empty when it is no expression. */
    static Optional<List<String>> ids(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String spaced = text.replace("(", " ( ").replace(")", " ) ").strip();
        LicenceExpression expression = new LicenceExpression(List.of(spaced.split("\\s+", -1)));
        boolean whole = expression.compound(0) && expression.at == expression.words.size();
        return whole ? Optional.of(expression.ids) : Optional.empty();
    }

    private boolean compound(int depth) {
        if (depth > DEEPEST || !term(depth)) {
            return false;
        }
        while (next("AND") || next("OR") || next("and") || next("or")) {
            if (!term(depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean term(int depth) {
        if (next("(")) {
            return compound(depth + 1) && next(")");
        }
        return id(true) && (!(next("WITH") || next("with")) || id(false));
    }

    private boolean id(boolean plus) {
        if (at >= words.size()) {
            return false;
        }
        String word = words.get(at++);
        boolean later = plus && word.endsWith("+") && !word.startsWith("LicenseRef-");
        String id = later ? word.substring(0, word.length() - 1) : word;
        boolean reference = id.startsWith("LicenseRef-") || (!plus && id.startsWith("AdditionRef-"));
        if (!ID.matcher(id).matches() || (WRONG_CASE.matcher(id).matches() && !reference)) {
            return false;
        }
        ids.add(id);
        return true;
    }

    private boolean next(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }
}
