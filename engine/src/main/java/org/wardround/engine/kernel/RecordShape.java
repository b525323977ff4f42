package org.wardround.engine.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The shape of a record: its components in their order. */
final class RecordShape implements Shape<Object> {
    private final MethodHandle constructor;
    private final List<MethodHandle> getters;
    private final List<Shape<Object>> parts;

    private RecordShape(MethodHandle constructor, List<MethodHandle> getters, List<Shape<Object>> parts) {
        this.constructor = constructor;
        this.getters = getters;
        this.parts = parts;
    }

    static RecordShape of(MethodHandles.Lookup lookup, Class<?> type, List<Shape<Object>> parts) {
        try {
            List<MethodHandle> getters = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent part : type.getRecordComponents()) {
                types.add(part.getType());
                getters.add(
                        lookup.unreflect(part.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordShape(constructor, getters, parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The parts of " + type + " cannot be used from here.", e);
        }
    }

    @Override
    public void write(Object value, ByteSink sink) {
        try {
            for (int i = 0; i < getters.size(); i++) {
                parts.get(i).write(getters.get(i).invokeExact(value), sink);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(ByteSource source) {
        source.enter();
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(source);
        }
        source.leave();
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
