package org.wardround.formats.feeds;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.ByteSink;
import org.wardround.engine.kernel.ByteSource;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Shape;
import org.wardround.engine.kernel.Shapes;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.ReopenedIndex;

/**
 * Feeds that were read and prepared for matching, kept in one file: eight bytes that say what it is, the version of the
 * layout, the lengths of its three parts, a CRC-32C of them, and the parts: what it was made of, what the feeds say besides
 * notices, and the index. A file that is of another program, catalogue or state of the feeds, or is damaged, is not used.
 */
public final class FeedIndex {
    private static final long MAGIC = 0x5752444e44494458L;
    private static final int LAYOUT = 1;
    private static final int HEADER = 2 * Long.BYTES + 4 * Integer.BYTES;
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    private final Shape<IndexHead> head;
    private final Shape<IndexHead.Rest> rest;
    private final Matcher matcher;
    private final String basis;

    /**
     * Index files of one program and catalogue.
     *
     * @param matcher knows the catalogue
     * @param program what tells this build of the program from others
     */
    public FeedIndex(Matcher matcher, String program) {
        Shapes shapes = new Shapes(MethodHandles.lookup());
        this.head = shapes.of(IndexHead.class);
        this.rest = shapes.of(IndexHead.Rest.class);
        this.matcher = matcher;
        String all = String.join("\n", program, shapes.description(), matcher.basis());
        this.basis = HexFormat.of().formatHex(FeedState.sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Opens an index file, if it may be used for a folder of feeds as it is now.
     *
     * @param file the index file
     * @param folder the feeds
     * @return what the feeds say, or why the file may not be used
     */
    public OpenedFeeds open(Path file, Path folder) {
        if (Files.isDirectory(file)) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.FOREIGN);
        }
        if (!Files.exists(file)) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.MISSING);
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > 0 && !isIndex(channel)) {
                return new OpenedFeeds.Unusable(OpenedFeeds.Why.FOREIGN);
            }
            if (channel.size() < HEADER || channel.size() > LARGEST) {
                return new OpenedFeeds.Unusable(OpenedFeeds.Why.DAMAGED);
            }
            return open(channel.map(MapMode.READ_ONLY, 0, channel.size()), folder);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.DAMAGED);
        }
    }

    /** Whether a file begins as index files do. */
    private static boolean isIndex(FileChannel channel) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(Long.BYTES);
        return channel.read(magic, 0) == Long.BYTES && magic.getLong(0) == MAGIC;
    }

    private OpenedFeeds open(ByteBuffer bytes, Path folder) throws IOException {
        bytes.getLong();
        if (bytes.getInt() != LAYOUT) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.OTHER_PROGRAM);
        }
        long sum = bytes.getLong();
        int headLength = bytes.getInt();
        int restLength = bytes.getInt();
        int indexLength = bytes.getInt();
        CRC32C crc = new CRC32C();
        crc.update(bytes.slice(HEADER, bytes.capacity() - HEADER));
        if (crc.getValue() != sum
                || headLength < 0
                || restLength < 0
                || indexLength != bytes.capacity() - (long) HEADER - headLength - restLength) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.DAMAGED);
        }
        IndexHead made = head.read(ByteSource.of(bytes.slice(HEADER, headLength)));
        if (!made.basis().equals(basis)) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.OTHER_PROGRAM);
        }
        FeedState now = state(folder);
        if (!now.problems().equals(made.found()) || !now.isAs(made.files())) {
            return new OpenedFeeds.Unusable(OpenedFeeds.Why.OTHER_FEEDS);
        }
        ByteBuffer others = bytes.slice(HEADER + headLength, restLength);
        ReopenedIndex index = matcher.reopen(bytes.slice(HEADER + headLength + restLength, indexLength));
        return new OpenedFeeds.Ready(index, made.problems(), () -> {
            IndexHead.Rest said = rest.read(ByteSource.of(others));
            return new Intelligence(index.advisories(), said.exploited(), said.epss(), said.lifecycles(), said.feeds());
        });
    }

    /**
     * Reads a folder of feeds, prepares its notices and keeps both in a file.
     *
     * @param file the index file; one that is there already is replaced as a whole
     * @param folder the feeds
     * @return what was read and prepared
     * @throws IOException when the file cannot be written, or a file of the feeds cannot be read again
     */
    public MadeFeeds make(Path file, Path folder) throws IOException {
        FeedState state = state(folder);
        Read<Intelligence> read = FeedFolder.read(folder);
        AdvisoryIndex index = matcher.over(read.value().advisories());
        IndexHead made = new IndexHead(basis, state.withChecksums(), state.problems(), read.problems());
        Intelligence all = read.value();
        write(
                file,
                bytes(head, made),
                bytes(rest, new IndexHead.Rest(all.exploited(), all.epss(), all.lifecycles(), all.feeds())),
                Matcher.save(index, all.advisories()));
        return new MadeFeeds(read, index);
    }

    /**
     * Feeds that were read and prepared just now.
     *
     * @param read what was read
     * @param index its notices, prepared
     */
    public record MadeFeeds(Read<Intelligence> read, AdvisoryIndex index) {}

    private static FeedState state(Path folder) throws IOException {
        return new FeedState(FeedFiles.find(folder, FeedLimits.DEFAULT));
    }

    private static <T> byte[] bytes(Shape<T> shape, T value) {
        ByteSink sink = new ByteSink();
        shape.write(value, sink);
        return sink.toBytes();
    }

    private static void write(Path file, byte[] head, byte[] rest, byte[] index) throws IOException {
        CRC32C crc = new CRC32C();
        for (byte[] part : List.of(head, rest, index)) {
            crc.update(part);
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .putLong(MAGIC)
                .putInt(LAYOUT)
                .putLong(crc.getValue())
                .putInt(head.length)
                .putInt(rest.length)
                .putInt(index.length)
                .flip();
        Path whole = file.toAbsolutePath();
        Path fresh = Files.createTempFile(whole.getParent(), ".index", ".part");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                for (byte[] part : List.of(header.array(), head, rest, index)) {
                    out.write(part);
                }
            }
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
