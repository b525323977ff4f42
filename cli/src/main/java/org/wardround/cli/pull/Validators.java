package org.wardround.cli.pull;

/**
 * What a server said of a file, to ask later whether it has changed.
 *
 * @param etag its ETag header; empty when there was none
 * @param lastModified its Last-Modified header; empty when there was none
 */
record Validators(String etag, String lastModified) {

    static final Validators NONE = new Validators("", "");
}
