package org.wardround.formats.feeds;

import java.nio.file.Path;

/**
 * A file that was found in a feed folder.
 *
 * @param name relative to the folder, with slashes
 * @param path where it is
 * @param size in bytes
 */
record FeedFile(String name, Path path, long size) {}
