package org.wardround.cli.pull;

/**
 * Where a file in the feed folder came from.
 *
 * @param file relative to the folder, with slashes
 * @param source id of its source
 * @param address where it was fetched
 * @param sha256 of its content, in lower-case hexadecimal
 * @param validators what the server said of it
 * @param updated when its publisher's list says that it changed, as written; empty when there is no such list
 * @param fetched day on which it was last fetched or found unchanged, year-month-day
 */
record ManifestEntry(
        String file,
        String source,
        String address,
        String sha256,
        Validators validators,
        String updated,
        String fetched) {

    ManifestEntry seen(String newUpdated, String day) {
        return new ManifestEntry(file, source, address, sha256, validators, newUpdated, day);
    }
}
