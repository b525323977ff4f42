package org.wardround.engine.kernel;

import java.util.ArrayList;
import java.util.List;

/** The shape of a type that holds itself, until it is known. */
final class LaterShape implements Shape<Object> {
    private final List<Shape<Object>> shape = new ArrayList<>(1);

    void is(Shape<Object> known) {
        shape.add(known);
    }

    @Override
    public void write(Object value, ByteSink sink) {
        shape.getFirst().write(value, sink);
    }

    @Override
    public Object read(ByteSource source) {
        return shape.getFirst().read(source);
    }
}
