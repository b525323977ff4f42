package org.wardround.engine.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes shapes of records from their components, of sealed interfaces from their records, and of collections of those.
 * Which types there are is fixed by the program; bytes never name one.
 */
public final class Shapes {
    private final MethodHandles.Lookup lookup;
    private final Map<Type, Shape<Object>> known = new HashMap<>();
    private final Map<String, String> described = new TreeMap<>();

    /**
     * Shapes for the types that a class may use.
     *
     * @param lookup of that class
     */
    public Shapes(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The shape of a record, an enum or a sealed interface.
     *
     * @param type the type
     * @param <T> the type
     * @return its shape
     */
    @SuppressWarnings("unchecked")
    public <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) of((Type) type);
    }

    /**
     * All types with what they are made of, as text: bytes that were written under other words are of another program.
     *
     * @return one line for each type, sorted
     */
    public String description() {
        return described.toString();
    }

    private Shape<Object> of(Type type) {
        Shape<Object> shape = known.get(type);
        if (shape == null) {
            // a type may hold itself
            LaterShape later = new LaterShape();
            known.put(type, later);
            shape = made(type);
            later.is(shape);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape<Object> made(Type type) {
        return switch (type) {
            case ParameterizedType generic -> ofMany(generic);
            case Class<?> plain -> ofOne(plain);
            default -> throw new IllegalArgumentException("There is no shape for " + type);
        };
    }

    private Shape<Object> ofMany(ParameterizedType type) {
        List<Shape<Object>> parts =
                List.of(type.getActualTypeArguments()).stream().map(this::of).toList();
        Type raw = type.getRawType();
        if (raw == List.class) {
            return ManyShapes.list(parts.getFirst());
        }
        if (raw == Set.class) {
            return ManyShapes.set(parts.getFirst());
        }
        if (raw == NavigableSet.class) {
            return ManyShapes.sortedSet(parts.getFirst());
        }
        if (raw == SortedMap.class) {
            return ManyShapes.sortedMap(parts.getFirst(), parts.getLast());
        }
        if (raw == Map.class) {
            return ManyShapes.map(parts.getFirst(), parts.getLast());
        }
        throw new IllegalArgumentException("There is no shape for " + type);
    }

    private Shape<Object> ofOne(Class<?> type) {
        if (type == String.class) {
            return OneShapes.TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return OneShapes.INT;
        }
        if (type == long.class) {
            return OneShapes.LONG;
        }
        if (type == boolean.class) {
            return OneShapes.TRUTH;
        }
        if (type == double.class) {
            return OneShapes.DOUBLE;
        }
        if (type == LocalDate.class) {
            return OneShapes.DAY;
        }
        if (type == Pattern.class) {
            return OneShapes.PATTERN;
        }
        if (type == int[].class) {
            return OneShapes.INTS;
        }
        if (type.isEnum()) {
            described.put(type.getName(), List.of(type.getEnumConstants()).toString());
            return OneShapes.choice(type.getEnumConstants());
        }
        if (type.isSealed()) {
            List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
            described.put(type.getName(), kinds.toString());
            return new KindShape(
                    kinds, kinds.stream().map(kind -> of((Type) kind)).toList());
        }
        if (type.isRecord()) {
            List<RecordComponent> parts = List.of(type.getRecordComponents());
            described.put(type.getName(), parts.toString());
            return RecordShape.of(
                    lookup,
                    type,
                    parts.stream().map(part -> of(part.getGenericType())).toList());
        }
        throw new IllegalArgumentException("There is no shape for " + type);
    }
}
