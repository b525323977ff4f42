package org.wardround.formats.hospital;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import tools.jackson.databind.JsonNode;

/**
 * The numbers of a hospital.yaml. One that is missing is replaced by its default; one that makes no sense is reported
 * first. Whatever is replaced is written down.
 */
final class HospitalNumbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");
    private static final Pattern GAPS = Pattern.compile("[ _'\\u00A0\\u2009\\u202F]");

    private final JsonNode root;
    private final String file;
    private final Defaults defaults;
    private final List<Problem> problems;
    private final List<Assumed> assumed;
    private final Map<Defaults.Per, Double> sizes = new EnumMap<>(Map.of(Defaults.Per.ONE, 1.0));

    private OptionalDouble rate = OptionalDouble.of(1);

    HospitalNumbers(JsonNode root, String file, Defaults defaults, List<Assumed> assumed, List<Problem> problems) {
        this.root = root;
        this.file = file;
        this.defaults = defaults;
        this.assumed = assumed;
        this.problems = problems;
    }

    /** Says how many euros one unit of the hospital's currency is worth; nothing when nobody knows. */
    void rate(OptionalDouble euros) {
        rate = euros;
    }

    /** What one unit of the hospital's currency is worth; 1 when nobody knows. */
    double euros() {
        return rate.orElse(1);
    }

    /** Whether it is known what the hospital's currency is worth; its amounts can't be used where it isn't. */
    boolean knowsCurrency() {
        return rate.isPresent();
    }

    /** Says how large the hospital is, for defaults that grow with it. */
    void size(Defaults.Per per, double value) {
        sizes.put(per, value);
    }

    /** A number; its default when it is missing or makes no sense. */
    double number(String key) {
        return amount(key, given(key), 1);
    }

    /** An amount in the hospital's currency, in euros; its default also when nobody knows what the currency is worth. */
    Euros money(String key) {
        OptionalDouble given = rate.isPresent() ? given(key) : OptionalDouble.empty();
        return Euros.of(amount(key, given, rate.orElse(1)));
    }

    private double amount(String key, OptionalDouble given, double factor) {
        Defaults.Amount amount = defaults.amount(key);
        if (given.isPresent()) {
            double value = given.getAsDouble() * factor;
            if (amount.allows(value)) {
                return value;
            }
            problem(
                    "hospital.absurd",
                    key,
                    "The number must be between " + plain(amount.least() / factor) + " and "
                            + plain(amount.most() / factor) + ". A default is used instead.");
        }
        double value = amount.each() * sizes.getOrDefault(amount.per(), 0.0);
        assumed.add(new Assumed(key.replace('/', '.'), plain(value), amount.rule()));
        return value;
    }

    /** What the hospital gives, if it is a number. Digits may be grouped by blanks. */
    private OptionalDouble given(String key) {
        JsonNode node = root.at("/" + key);
        if (node.isMissingNode() || node.isNull()) {
            return OptionalDouble.empty();
        }
        if (node.isNumber()) {
            return OptionalDouble.of(node.doubleValue());
        }
        String text = node.isString() ? GAPS.matcher(node.asString().strip()).replaceAll("") : "";
        if (PLAIN.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        problem("hospital.no-number", key, "This must be a number, such as 1650 or 0.5. A default is used instead.");
        return OptionalDouble.empty();
    }

    boolean has(String key) {
        JsonNode node = root.at("/" + key);
        return !node.isMissingNode() && !node.isNull();
    }

    private void problem(String code, String key, String sentence) {
        problems.add(Problem.error(code, new Location(file, "/" + key), sentence));
    }

    static String plain(double value) {
        double rounded = Math.abs(value) >= 1000 ? Math.rint(value) : Math.rint(value * 1e6) / 1e6;
        return BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
    }
}
