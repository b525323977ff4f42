package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.Operator;

/** Takes limits out of a product's name: "S7-1200 CPU family &lt; V4.x", "WinCC V7.2 and earlier". */
final class NameLimits {
    private static final String NUMBER = "(V ?\\d+(?:\\.[\\dx]+)*|\\d+(?:\\.[\\dx]+)+|(?:19|20)\\d\\d)";
    private static final Pattern SIGN = Pattern.compile(
            "(?i)(?<![\\w-])(<=?|>=?|\\u2264|\\u2265|prior to|before|below|older than|up to)\\s*(?:versions? )?"
                    + NUMBER + "(?=[\\s,;)]|$)");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<!windows |android |ios |macos )(?<![\\w.-])((?:hardware|hw) )?(?:versions? )?" + NUMBER
                    + "( R\\d)?( CPU family)?,? (?:and|or) (below|earlier|prior|older|lower|later|newer|above)\\b(?: versions?)?");
    private static final Pattern SERIAL = Pattern.compile(
            "(?i),?\\s*\\(?(?:with )?serial number (\\w+)\\**,? (?:and|or) (prior|earlier|below|later|newer|above)\\)?");
    private static final Pattern NEWER = Pattern.compile("(?i)later|newer|above");
    private static final Map<String, Operator> SIGNS = Map.of(
            "<",
            Operator.BELOW,
            "<=",
            Operator.AT_MOST,
            "\u2264",
            Operator.AT_MOST,
            ">",
            Operator.ABOVE,
            ">=",
            Operator.AT_LEAST,
            "\u2265",
            Operator.AT_LEAST,
            "up to",
            Operator.AT_MOST);

    private final List<VersionRule> rules = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final String rest;

    NameLimits(String name) {
        String text = SERIAL.matcher(name).replaceAll(serial -> {
            serial(serial.group(1), NEWER.matcher(serial.group(2)).matches(), serial.group());
            return " ";
        });
        text = WORDS.matcher(text).replaceAll(limit -> {
            boolean newer = NEWER.matcher(limit.group(5)).matches();
            bound(newer ? Operator.AT_LEAST : Operator.AT_MOST, limit.group(2), limit.group(), limit.group(1) != null);
            return Matcher.quoteReplacement(limit.group(4) == null ? " " : limit.group(4));
        });
        text = SIGN.matcher(text).replaceAll(limit -> {
            String sign = limit.group(1).toLowerCase(Locale.ROOT);
            bound(SIGNS.getOrDefault(sign, Operator.BELOW), limit.group(2), limit.group(), false);
            return " ";
        });
        boolean named = text.chars().anyMatch(Character::isLetter);
        this.rest = named ? text : name;
        if (!named) {
            rules.clear();
            written.clear();
        }
    }

    private void bound(Operator operator, String number, String text, boolean generation) {
        Version version = Version.of(number.replace(" ", ""));
        rules.add(new VersionRule.CalledBound(operator, version, text.trim(), generation));
        written.add(text.trim());
    }

    /** "179**** and prior" tells by the first digits. */
    private void serial(String first, boolean newer, String text) {
        String limit = Fold.fold(first);
        rules.add(
                newer || !limit.matches("[\\dxyz]+")
                        ? new VersionRule.Condition(Fold.fold(text))
                        : new VersionRule.SerialUpTo(limit.length(), limit));
        written.add(text.replaceAll("[(),]", " ").trim());
    }

    List<VersionRule> rules() {
        return rules;
    }

    /** The limits as they stand in the name. */
    List<String> written() {
        return written;
    }

    /** The name without them. */
    String rest() {
        return rest;
    }
}
