package org.wardround.engine.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Shapes of collections. Sets and maps are written in the order of their elements or keys, so that bytes repeat. */
final class ManyShapes {
    private ManyShapes() {}

    static Shape<Object> list(Shape<Object> element) {
        return of((value, sink) -> write((List<?>) value, element, sink), source -> List.of(read(element, source)));
    }

    static Shape<Object> set(Shape<Object> element) {
        return of(
                (value, sink) -> write(sorted((Set<?>) value), element, sink),
                source -> Set.copyOf(List.of(read(element, source))));
    }

    static Shape<Object> sortedSet(Shape<Object> element) {
        return of(
                (value, sink) -> write((Set<?>) value, element, sink),
                source -> new TreeSet<>(List.of(read(element, source))));
    }

    static Shape<Object> map(Shape<Object> key, Shape<Object> value) {
        return of(
                (map, sink) -> write(new TreeMap<Object, Object>((Map<?, ?>) map), key, value, sink),
                source -> Map.copyOf(read(new HashMap<>(), key, value, source)));
    }

    static Shape<Object> sortedMap(Shape<Object> key, Shape<Object> value) {
        return of(
                (map, sink) -> write((Map<?, ?>) map, key, value, sink),
                source -> read(new TreeMap<>(), key, value, source));
    }

    private static List<?> sorted(Set<?> set) {
        return set.stream().sorted().toList();
    }

    private static void write(Collection<?> values, Shape<Object> element, ByteSink sink) {
        sink.number(values.size());
        values.forEach(value -> element.write(value, sink));
    }

    private static void write(Map<?, ?> map, Shape<Object> key, Shape<Object> value, ByteSink sink) {
        sink.number(map.size());
        map.forEach((one, other) -> {
            key.write(one, sink);
            value.write(other, sink);
        });
    }

    private static Object[] read(Shape<Object> element, ByteSource source) {
        source.enter();
        Object[] values = new Object[source.count()];
        Arrays.setAll(values, i -> element.read(source));
        source.leave();
        return values;
    }

    private static Map<Object, Object> read(
            Map<Object, Object> map, Shape<Object> key, Shape<Object> value, ByteSource source) {
        source.enter();
        for (int left = source.count(); left > 0; left--) {
            map.put(key.read(source), value.read(source));
        }
        source.leave();
        return map;
    }

    private static Shape<Object> of(BiConsumer<Object, ByteSink> write, Function<ByteSource, Object> read) {
        return new Shape<>() {
            @Override
            public void write(Object value, ByteSink sink) {
                write.accept(value, sink);
            }

            @Override
            public Object read(ByteSource source) {
                return read.apply(source);
            }
        };
    }
}
