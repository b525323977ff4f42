package org.wardround.cli;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of a command line, and says in words what is none. */
final class Numbers {
    private Numbers() {}

    static void register(CommandLine line) {
        ITypeConverter<Double> number = text -> read(text, Double::valueOf, "a number such as 0.01 or 250000");
        ITypeConverter<Integer> whole = text -> read(text, Integer::valueOf, "a whole number such as 8");
        ITypeConverter<Long> large = text -> read(text, Long::valueOf, "a whole number such as 8");
        line.registerConverter(Double.class, number);
        line.registerConverter(double.class, number);
        line.registerConverter(Integer.class, whole);
        line.registerConverter(int.class, whole);
        line.registerConverter(Long.class, large);
        line.registerConverter(long.class, large);
    }

    private static <T> T read(String text, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(text.strip());
        } catch (NumberFormatException none) {
            throw new TypeConversionException("\"" + text + "\" must be " + wanted);
        }
    }
}
