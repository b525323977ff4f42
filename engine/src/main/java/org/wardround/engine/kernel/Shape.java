package org.wardround.engine.kernel;

/**
 * How values of one type are written as bytes and read again.
 *
 * @param <T> the type
 */
public interface Shape<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param sink where it goes
     */
    void write(T value, ByteSink sink);

    /**
     * Reads a value.
     *
     * @param source where it stands
     * @return a value equal to the one that was written
     */
    T read(ByteSource source);
}
