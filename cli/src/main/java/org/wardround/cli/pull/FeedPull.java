package org.wardround.cli.pull;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/**
 * Fetches feeds into a folder: the notices of CSAF providers, and single files. What has not changed is not fetched again,
 * what does not arrive whole and as what it should be is not kept, and a failure leaves the older file in place.
 */
public final class FeedPull {

    private static final int REPORT_EVERY = 100;

    private final PullRules rules;
    private final ProxySelector proxies;
    private final Optional<Authenticator> authenticator;
    private final Pause pause;
    private final Clock clock;

    /**
     * Prepares a pull.
     *
     * @param rules what it may do
     * @param proxies the way out
     * @param authenticator who answers a proxy that asks for a password; empty for nobody
     * @param pause how it waits
     * @param clock what day it is
     */
    public FeedPull(
            PullRules rules, ProxySelector proxies, Optional<Authenticator> authenticator, Pause pause, Clock clock) {
        this.rules = rules;
        this.proxies = proxies;
        this.authenticator = authenticator;
        this.pause = pause;
        this.clock = clock;
    }

    /** Hears how far a pull is. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called now and then, from several threads.
         *
         * @param sentence how far it is
         */
        void hears(String sentence);
    }

    /**
     * Fetches from each source, one after the other.
     *
     * @param sources who is asked
     * @param folder where the files go; made when it is not there
     * @param listener hears how far it is
     * @return what came of it
     * @throws IOException when the folder or the record in it cannot be read or written
     * @throws InterruptedException when somebody wants it to end; what was fetched stays
     */
    public PullReport pull(List<FeedSource> sources, Path folder, Listener listener)
            throws IOException, InterruptedException {
        FeedStore store = new FeedStore(folder);
        Read<Manifest> manifest = ManifestFile.read(store);
        List<SourceOutcome> outcomes = new ArrayList<>();
        try (Fetcher fetcher = new Fetcher(rules, proxies, authenticator, pause)) {
            FilePull files = new FilePull(
                    fetcher,
                    pause,
                    store,
                    manifest.value(),
                    LocalDate.now(clock).toString());
            for (FeedSource source : sources) {
                listener.hears(source.name());
                try {
                    outcomes.add(
                            source.kind().equals("csaf")
                                    ? provider(source, fetcher, files, listener)
                                    : single(source, files));
                } finally {
                    ManifestFile.write(store, manifest.value());
                }
            }
        }
        return new PullReport(outcomes, List.<Problem>copyOf(manifest.problems()));
    }

    private static SourceOutcome single(FeedSource source, FilePull files) throws InterruptedException {
        Tally tally = new Tally();
        String path = String.valueOf(source.address().getPath());
        String name = FileNames.clean(path.substring(path.lastIndexOf('/') + 1));
        String file = source.kind() + "/" + source.id() + "-" + name;
        tally.add(
                source.address().toString(),
                files.pull(new FilePull.Wanted(
                        source.id(), source.address(), file, source.kind(), "", List.of(), source.pauseMillis())));
        return tally.outcome(source);
    }

    private SourceOutcome provider(FeedSource source, Fetcher fetcher, FilePull files, Listener listener)
            throws InterruptedException {
        Tally tally = new Tally();
        List<NoticeLink> links = new ProviderPull(fetcher, rules, tally).links(source);
        AtomicInteger done = new AtomicInteger();
        int atOnce = source.pauseMillis() > 0 ? 1 : rules.connections();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<Tally.End>> ends = new ArrayList<>();
            for (NoticeLink link : links) {
                ends.add(workers.submit(() -> {
                    Tally.End end = files.pull(new FilePull.Wanted(
                            source.id(),
                            link.address(),
                            FileNames.notice(source.id(), link.address()),
                            "csaf",
                            link.updated(),
                            link.checksums(),
                            source.pauseMillis()));
                    if (done.incrementAndGet() % REPORT_EVERY == 0) {
                        listener.hears(source.name() + ": " + done.get() + " of " + links.size());
                    }
                    return end;
                }));
            }
            for (int i = 0; i < ends.size(); i++) {
                tally.add(links.get(i).address().toString(), ended(ends.get(i), workers));
            }
        }
        return tally.outcome(source);
    }

    private static Tally.End ended(Future<Tally.End> future, ExecutorService workers) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return new Tally.End.Lost("the program failed (" + e.getCause() + ")");
        } catch (InterruptedException e) {
            workers.shutdownNow();
            throw e;
        }
    }
}
