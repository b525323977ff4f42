package org.wardround.engine.kernel;

import java.util.List;

/** The shape of a sealed interface: which of its kinds it is, then that. */
final class KindShape implements Shape<Object> {
    private final List<Class<?>> kinds;
    private final List<Shape<Object>> shapes;

    KindShape(List<Class<?>> kinds, List<Shape<Object>> shapes) {
        this.kinds = kinds;
        this.shapes = shapes;
    }

    @Override
    public void write(Object value, ByteSink sink) {
        int kind = 0;
        while (!kinds.get(kind).isInstance(value)) {
            kind++;
        }
        sink.number(kind);
        shapes.get(kind).write(value, sink);
    }

    @Override
    public Object read(ByteSource source) {
        return shapes.get(source.number(kinds.size() - 1)).read(source);
    }
}
