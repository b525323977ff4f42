package org.wardround.formats.feeds;

import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.json.ProblemLog;

/** Tells what one file is before it is kept: whoever fetches a feed must not replace a good file by an error page. */
public final class FeedProbe {

    /** The key by which the record of fetched files is told from a feed. */
    public static final String RECORD_KEY = FeedKind.PULL_KEY;

    /** Longest file that a feed folder accepts, in bytes, also after unpacking. */
    public static final long MAX_FILE_BYTES = FeedLimits.MAX_FILE_BYTES;

    private FeedProbe() {}

    /**
     * Looks at the content of a file.
     *
     * @param name what problems name as the file
     * @param bytes its content, plain or packed with gzip
     * @return csaf, openvex, cyclonedx_vex, osv, rolie, kev, epss or lifecycle as in a feed's kind; empty when it is none of them or cannot be read,
     * with the problems that say why
     */
    public static Read<String> kind(String name, byte[] bytes) {
        ProblemLog log = new ProblemLog(name);
        FeedContent content = new FeedFileReader(FeedLimits.DEFAULT).content(bytes, log);
        String kind = switch (content) {
            case FeedContent.Notice notice ->
                NewestRevision.kind(notice.document().advisory());
            case FeedContent.NoticeList list -> "rolie";
            case FeedContent.Exploited exploited ->
                exploited.catalogue().entries().isEmpty() ? "" : "kev";
            case FeedContent.Probabilities table -> table.table().scores().isEmpty() ? "" : "epss";
            case FeedContent.Lifecycles list -> list.list().lifecycles().isEmpty() ? "" : "lifecycle";
            case FeedContent.Nothing nothing -> "";
        };
        return new Read<>(
                kind,
                log.toList().stream()
                        .filter(problem -> kind.isEmpty() || problem.severity() == Severity.ERROR)
                        .toList());
    }
}
