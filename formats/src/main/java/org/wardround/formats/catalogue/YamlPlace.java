package org.wardround.formats.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.json.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * Where in which file a map stands, and how its single values are checked.
 *
 * @param file name of the file
 * @param pointer JSON pointer of the map
 * @param problems where problems go
 */
record YamlPlace(String file, String pointer, List<Problem> problems) {

    YamlPlace below(String key) {
        return new YamlPlace(file, pointer(key), problems);
    }

    void problem(String code, String key, String sentence) {
        problems.add(Problem.error(code, new Location(file, key.isEmpty() ? pointer : pointer(key)), sentence));
    }

    void schemaNotSaid(int schema) {
        problems.add(Problem.warning(
                "yaml.schema",
                new Location(file, pointer("schema")),
                "The file doesn't say by which schema it is written; it is read as " + schema + ". Write schema: "
                        + schema + " into its first line."));
    }

    void otherSchema(int schema) {
        problem(
                "yaml.schema",
                "schema",
                "Only schema " + schema + " is known here, so the file is left out. Write it by that schema, or get a"
                        + " newer version of this program.");
    }

    /** A key that nobody asked for; one of those that are free may be meant. */
    void unknown(String key, List<String> free) {
        problem("yaml.unknown", key, "This key is not known, so its value is not used. " + Nearest.question(key, free));
    }

    long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    Optional<Integer> integer(JsonNode value, String key, int min, int max) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            problem("yaml.type", key, "This must be a whole number.");
            return Optional.empty();
        }
        if (value.intValue() < min || value.intValue() > max) {
            problem("yaml.range", key, "The number must be between " + min + " and " + max + ".");
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    Optional<Double> number(JsonNode value, String key, double min, double max) {
        if (!value.isNumber()) {
            problem("yaml.type", key, "This must be a number.");
            return Optional.empty();
        }
        double number = value.doubleValue();
        if (!(number >= min && number <= max)) {
            problem("yaml.range", key, "The number must be between " + plain(min) + " and " + plain(max) + ".");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<Boolean> flag(JsonNode value, String key) {
        if (!value.isBoolean()) {
            problem("yaml.type", key, "This must be true or false.");
            return Optional.empty();
        }
        return Optional.of(value.booleanValue());
    }

    Optional<LocalDate> date(String word, String key) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException e) {
            problem("yaml.type", key, "This must be a date such as 2026-11-24.");
            return Optional.empty();
        }
    }

    /** The text of a single value; empty, beside a problem, when it is none. */
    String scalar(JsonNode value, String key) {
        if (value.isContainer() || value.isNull()) {
            problem("yaml.type", key, "This must be a text.");
            return "";
        }
        String text = value.asString().strip();
        if (text.isEmpty()) {
            problem("yaml.missing", key, "This text is empty.");
        }
        return text;
    }

    <E extends Enum<E>> Optional<E> constant(String word, String key, Class<E> type) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            problem("yaml.choice", key, "This must be one of: " + words + ".");
        }
        return found;
    }

    private String pointer(String key) {
        return pointer + "/" + key.replace("~", "~0");
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
