package org.wardround.formats.feeds;

/** What the first bytes of a file say about it. */
final class Magic {

    private Magic() {}

    static boolean isGzip(byte[] bytes) {
        return starts(bytes, 0x1F, 0x8B);
    }

    /** The name of a container that is not opened here; empty when it is none. */
    static String container(byte[] bytes) {
        if (isGzip(bytes)) {
            return "gzip inside gzip";
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return "zip";
        }
        if (starts(bytes, 'B', 'Z', 'h')) {
            return "bzip2";
        }
        if (starts(bytes, 0xFD, '7', 'z', 'X', 'Z')) {
            return "xz";
        }
        if (starts(bytes, 0x28, 0xB5, 0x2F, 0xFD)) {
            return "zstd";
        }
        if (starts(bytes, '7', 'z', 0xBC, 0xAF)) {
            return "7z";
        }
        return "";
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
