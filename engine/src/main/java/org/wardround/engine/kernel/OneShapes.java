package org.wardround.engine.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Shapes of single values. */
final class OneShapes {

    static final Shape<Object> TEXT = of(String.class, (text, sink) -> sink.text(text), ByteSource::text);
    static final Shape<Object> INT =
            of(Integer.class, (number, sink) -> sink.number(number), source -> Math.toIntExact(source.number()));
    static final Shape<Object> LONG = of(Long.class, (number, sink) -> sink.number(number), ByteSource::number);
    static final Shape<Object> TRUTH =
            of(Boolean.class, (truth, sink) -> sink.number(truth ? 1 : 0), source -> source.number(1) == 1);
    static final Shape<Object> DOUBLE = of(
            Double.class,
            (number, sink) -> sink.number(Double.doubleToLongBits(number)),
            source -> Double.longBitsToDouble(source.number()));
    static final Shape<Object> DAY =
            of(LocalDate.class, (day, sink) -> sink.number(day.toEpochDay()), OneShapes::readDay);
    static final Shape<Object> PATTERN = of(
            Pattern.class,
            (pattern, sink) -> {
                sink.text(pattern.pattern());
                sink.number(pattern.flags());
            },
            source -> Pattern.compile(source.text(), source.number(Integer.MAX_VALUE)));
    static final Shape<Object> INTS = of(int[].class, OneShapes::writeInts, OneShapes::readInts);

    private OneShapes() {}

    static Shape<Object> choice(Object[] values) {
        List<Object> all = List.of(values);
        return of(
                Object.class,
                (value, sink) -> sink.number(all.indexOf(value)),
                source -> all.get(source.number(all.size() - 1)));
    }

    private static LocalDate readDay(ByteSource source) {
        long day = source.number();
        if (day < LocalDate.MIN.toEpochDay() || day > LocalDate.MAX.toEpochDay()) {
            throw ByteSource.wrong();
        }
        return LocalDate.ofEpochDay(day);
    }

    private static void writeInts(int[] numbers, ByteSink sink) {
        sink.number(numbers.length);
        for (int number : numbers) {
            sink.number(number);
        }
    }

    private static int[] readInts(ByteSource source) {
        int[] numbers = new int[source.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = source.number(Integer.MAX_VALUE);
        }
        return numbers;
    }

    private static <T> Shape<Object> of(
            Class<T> type, BiConsumer<? super T, ByteSink> write, Function<ByteSource, ?> read) {
        return new Shape<>() {
            @Override
            public void write(Object value, ByteSink sink) {
                write.accept(type.cast(value), sink);
            }

            @Override
            public Object read(ByteSource source) {
                return read.apply(source);
            }
        };
    }
}
