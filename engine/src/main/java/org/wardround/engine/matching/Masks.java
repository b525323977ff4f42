package org.wardround.engine.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Model numbers with wildcards: a small "x" next to a digit, or "-X60", stands for any one letter or digit. */
final class Masks {
    private static final Pattern SMALL = Pattern.compile("(?<=\\d)x+(?=[\\dA-Z-]|$)|(?<=[A-Z])x+(?=[\\d-]|$)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[A-Za-z0-9]-)X+(?=\\d)|(?<=[A-Z0-9])XX+(?=-|$)");

    private static final Pattern SERIES = Pattern.compile("([a-z]{3,})\\d{2,}");

    private static final Pattern ROUND = Pattern.compile("^([A-Za-z].*?)(\\d*[1-9])(00+)([A-Za-z]*)(?:-.*)?$");

    /** Stands for what a star may stand for. */
    private static final String SOME = "\uE000";

    private static final Pattern FIRST = Pattern.compile("[?" + SOME + "]");

    private Masks() {}

    /** "IQ series" has the IQ4E. */
    static Unit codeSeries(String code) {
        String text = Fold.fold(code);
        return new Unit.Masked(Pattern.compile(text + "(?:\\d[a-z0-9]{0,5})?"), text, text);
    }

    /** "DS-KH63 series" has the DS-KH6320, "NPort IAW5000A series" has the IAW5150A. */
    private static Unit series(String text, String written) {
        Matcher round = ROUND.matcher(written);
        if (round.matches()) {
            String head = plain(round.group(1) + round.group(2));
            String members = head + "\\d{" + round.group(3).length() + "}" + plain(round.group(4));
            return new Unit.Masked(Pattern.compile(members + ".*"), head, text);
        }
        Matcher members = SERIES.matcher(text);
        return members.matches()
                ? new Unit.Masked(Pattern.compile(Pattern.quote(text) + "\\d{0,2}[a-z]*\\d*"), members.group(1), text)
                : new Unit.Model(text, true);
    }

    /** A model, or a mask when its text has wildcards. */
    static Unit of(String text, String written, boolean open) {
        boolean small = SMALL.matcher(written).find() && written.matches(".*[\\dA-Z].*");
        boolean capital = CAPITAL.matcher(written).find();
        String code = written.endsWith("-") ? written.substring(0, written.length() - 1) : written;
        if (!small && !capital && !Wildcards.inside(code)) {
            boolean more = Wildcards.open(code);
            return open && !more ? series(text, written) : new Unit.Model(text, more);
        }
        String marked = CAPITAL.matcher(
                        SMALL.matcher(code).replaceAll(x -> "?".repeat(x.group().length())))
                .replaceAll(x -> "?".repeat(x.group().length()));
        marked = Wildcards.marked(marked, SOME);
        StringBuilder pattern = new StringBuilder();
        for (char c : Fold.fold(marked).toCharArray()) {
            if (c == '?') {
                pattern.append("[a-z0-9]");
            } else if (c == SOME.charAt(0)) {
                pattern.append("[a-z0-9]?");
            } else if (Character.isLetterOrDigit(c)) {
                pattern.append(c);
            }
        }
        StringBuilder head = new StringBuilder();
        Atom.of(FIRST.split(marked, 2)[0]).forEach(atom -> head.append(atom.text()));
        boolean more = open || Wildcards.open(code);
        return new Unit.Masked(Pattern.compile(pattern + (more ? ".*" : "")), head.toString(), text);
    }

    private static String plain(String written) {
        return Fold.fold(written).replaceAll("[^a-z0-9]", "");
    }
}
