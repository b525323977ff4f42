package org.wardround.formats.feeds;

/**
 * How much of a feed folder is read.
 *
 * @param files most files
 * @param depth deepest folder below the root
 * @param fileBytes longest file in bytes, also after unpacking
 * @param totalBytes all files together in bytes, before unpacking
 */
record FeedLimits(int files, int depth, long fileBytes, long totalBytes) {

    /** Most files in a feed folder. CISA, the largest public set of one publisher for hospitals, has some 3,000. */
    static final int MAX_FILES = 200_000;

    /** Deepest folder below the feed folder. */
    static final int MAX_DEPTH = 32;

    /** Longest file, also after unpacking: 64 MiB. The longest real one known, a full EPSS file, has some 12 MB. */
    static final long MAX_FILE_BYTES = 64L << 20;

    /** All files together: 8 GiB. */
    static final long MAX_TOTAL_BYTES = 8L << 30;

    static final FeedLimits DEFAULT = new FeedLimits(MAX_FILES, MAX_DEPTH, MAX_FILE_BYTES, MAX_TOTAL_BYTES);
}
