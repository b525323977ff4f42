package org.wardround.formats.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.csaf.CsafReader;
import org.wardround.formats.epss.EpssReader;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;
import org.wardround.formats.kev.KevReader;
import org.wardround.formats.lifecycle.LifecycleReader;
import org.wardround.formats.osv.OsvReader;
import org.wardround.formats.vex.CycloneDxVexReader;
import org.wardround.formats.vex.OpenVexReader;
import tools.jackson.databind.JsonNode;

/** Reads one file of a feed folder: what it is, is told by its content, never by its name. */
final class FeedFileReader {

    private static final int LARGE_BYTES = 4 << 20;

    private final ReentrantLock turn = new ReentrantLock();
    private final FeedLimits limits;

    FeedFileReader(FeedLimits limits) {
        this.limits = limits;
    }

    Read<FeedContent> read(FeedFile file) {
        ProblemLog log = new ProblemLog(file.name());
        Optional<byte[]> bytes = FeedBytes.raw(file, limits, log);
        FeedContent content = bytes.isEmpty() ? new FeedContent.Nothing() : inTurn(bytes.get(), log);
        return new Read<>(content, log.toList());
    }

    /** Large files take much memory for a moment, so that they are opened one after the other. */
    private FeedContent inTurn(byte[] bytes, ProblemLog log) {
        if (bytes.length <= LARGE_BYTES && !Magic.isGzip(bytes)) {
            return content(bytes, log);
        }
        turn.lock();
        try {
            return content(bytes, log);
        } finally {
            turn.unlock();
        }
    }

    /** What bytes are that may still be packed. */
    FeedContent content(byte[] bytes, ProblemLog log) {
        return FeedBytes.unpacked(bytes, limits, log)
                .map(plain -> open(plain, log))
                .orElseGet(FeedContent.Nothing::new);
    }

    private static FeedContent open(byte[] bytes, ProblemLog log) {
        String container = Magic.container(bytes);
        if (!container.isEmpty()) {
            log.warning(
                    "feeds.packed",
                    "",
                    "The file is packed (" + container + "), which is not opened here. Unpack it first.");
            return new FeedContent.Nothing();
        }
        if (!FeedKind.looksLikeText(bytes)) {
            log.info("feeds.not-used", "", "This is no text and no feed; it was not used.");
            return new FeedContent.Nothing();
        }
        Optional<byte[]> utf8 = StrictText.utf8(bytes, log);
        if (utf8.isPresent() && CsafReader.mayRead(utf8.get())) {
            Optional<CsafDocument> notice = CsafReader.read(utf8.get(), log);
            if (notice.isPresent()) {
                return new FeedContent.Notice(notice.get());
            }
        }
        return utf8.map(plain -> text(plain, log)).orElseGet(FeedContent.Nothing::new);
    }

    private static FeedContent text(byte[] utf8, ProblemLog log) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        String head = text.stripLeading();
        if (head.isEmpty()) {
            log.error("feeds.empty", "", "There is nothing in this file. Fetch it again, or remove it.");
        } else if (FeedKind.looksLikeJson(head)) {
            return JsonText.tree(text, log).map(node -> json(node, utf8, log)).orElseGet(FeedContent.Nothing::new);
        } else if (EpssReader.recognises(text)) {
            return new FeedContent.Probabilities(EpssReader.read(text, log));
        } else if (OtherForms.report(head, log)) {
            return new FeedContent.Nothing();
        } else if (log.file().toLowerCase(Locale.ROOT).endsWith(".json")) {
            log.error(
                    "feeds.json-broken",
                    "",
                    "The file is called .json, but is no JSON. A web page may have been saved instead; fetch it again.");
        } else {
            log.info("feeds.not-used", "", "This is no feed that is known here; it was not used.");
        }
        return new FeedContent.Nothing();
    }

    private static FeedContent json(JsonNode node, byte[] utf8, ProblemLog log) {
        return switch (FeedKind.of(node)) {
            case CSAF ->
                CsafReader.read(utf8, log)
                        .map(FeedContent.Notice::new)
                        .map(FeedContent.class::cast)
                        .orElseGet(() -> notUsed(log, "cannot be read as the notice that it seems to be"));
            case OPENVEX -> new FeedContent.Notice(OpenVexReader.read(node, log));
            case CYCLONEDX_VEX -> new FeedContent.Notice(CycloneDxVexReader.read(node, log));
            case OSV -> new FeedContent.Notice(OsvReader.read(node, log));
            case ROLIE -> rolie(JsonPlace.root(node, log).at("feed"));
            case KEV -> new FeedContent.Exploited(KevReader.read(node, log));
            case LIFECYCLE -> new FeedContent.Lifecycles(LifecycleReader.read(node, log));
            case PROVIDER_METADATA -> notUsed(log, "tells where a publisher's notices lie");
            case SBOM -> notUsed(log, "lists software parts; it belongs with the inventory, in the folder sboms");
            case PULL_MANIFEST -> notUsed(log, "is the record of what was fetched when");
            case OTHER -> notUsed(log, "is no feed that is known here");
        };
    }

    private static FeedContent notUsed(ProblemLog log, String what) {
        log.info("feeds.not-used", "", "This file " + what + "; it was not used.");
        return new FeedContent.Nothing();
    }

    private static FeedContent rolie(JsonPlace feed) {
        List<String> ids = feed.items("entry").stream()
                .map(entry -> entry.text("id").strip())
                .filter(id -> !id.isEmpty())
                .toList();
        String updated = feed.text("updated");
        return new FeedContent.NoticeList(ids, updated.substring(0, Math.min(10, updated.length())));
    }
}
