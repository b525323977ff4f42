package org.wardround.cli.pull;

import java.time.Duration;
import java.util.Set;
import org.wardround.formats.feeds.FeedProbe;

/**
 * What a pull may do.
 *
 * @param insecureHttp whether plain http is allowed; for tests and closed networks
 * @param hosts hosts that may have private addresses, such as a mirror inside the hospital
 * @param connections most requests at once to one source, 1 to 16
 * @param maxFileBytes longest file, in bytes
 * @param maxDocuments most documents of one source
 * @param attempts how often a request is tried, 1 or more
 * @param timeout longest time for one request with its body
 */
public record PullRules(
        boolean insecureHttp,
        Set<String> hosts,
        int connections,
        long maxFileBytes,
        int maxDocuments,
        int attempts,
        Duration timeout) {

    /** Most redirects of one request. */
    public static final int MAX_REDIRECTS = 5;

    /** Most documents of one source. BSI, the largest known publisher, has some 14,000. */
    public static final int MAX_DOCUMENTS = 20_000;

    /** Copies the set, so that the record never changes. */
    public PullRules {
        hosts = Set.copyOf(hosts);
        if (connections < 1 || connections > 16 || attempts < 1 || maxDocuments < 1) {
            throw new IllegalArgumentException("Connections must be 1 to 16, attempts and documents at least 1.");
        }
    }

    /**
     * What is right for a hospital: https to public addresses alone.
     *
     * @return the rules
     */
    public static PullRules usual() {
        return new PullRules(false, Set.of(), 4, FeedProbe.MAX_FILE_BYTES, MAX_DOCUMENTS, 4, Duration.ofMinutes(2));
    }
}
