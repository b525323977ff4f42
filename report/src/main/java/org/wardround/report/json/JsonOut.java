package org.wardround.report.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wardround.engine.kernel.Text;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Words;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON piece by piece, so that a result of any size needs no second copy in memory. */
final class JsonOut implements AutoCloseable {
    /** Digits of a number that count; more would only show the last bits of a computation. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final JsonGenerator generator;

    JsonOut(OutputStream bytes) {
        ObjectWriter writer = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writerWithDefaultPrettyPrinter();
        generator = writer.createGenerator(bytes, JsonEncoding.UTF8);
    }

    void root(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable content) {
        generator.writeName(name);
        root(content);
    }

    <T> void list(String name, Collection<? extends T> things, Consumer<T> one) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T thing : things) {
            generator.writeStartObject();
            one.accept(thing);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void texts(String name, Collection<String> texts) {
        generator.writeName(name);
        generator.writeStartArray();
        texts.forEach(text -> generator.writeString(Clean.all(text)));
        generator.writeEndArray();
    }

    void numbers(String name, Collection<Integer> numbers) {
        generator.writeName(name);
        generator.writeStartArray();
        numbers.forEach(number -> generator.writeNumber(number.intValue()));
        generator.writeEndArray();
    }

    void text(String name, String text) {
        generator.writeName(name);
        generator.writeString(Clean.all(text));
    }

    void words(String name, Text text) {
        object(name, () -> text.byLanguage().forEach(this::text));
    }

    /** A sentence in every language that there is. */
    void sentence(String name, List<Words> tongues, Function<Words, String> sentence) {
        object(name, () -> tongues.forEach(words -> text(words.language(), sentence.apply(words))));
    }

    void constant(String name, Enum<?> constant) {
        text(name, lower(constant));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void truth(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    void number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    void number(String name, double value) {
        generator.writeName(name);
        generator.writeNumber(plain(value));
    }

    void numbers(String name, Map<? extends Enum<?>, Double> values) {
        object(name, () -> values.forEach((key, value) -> number(lower(key), value.doubleValue())));
    }

    static BigDecimal plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public void close() {
        generator.close();
    }
}
