package org.wardround.cli.pull;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.feeds.FeedProbe;

/** Fetches one file, checks that it is what it should be, and puts it in the place of the old one. */
final class FilePull {

    private final Fetcher fetcher;
    private final Pause pause;
    private final FeedStore store;
    private final Manifest manifest;
    private final String day;

    FilePull(Fetcher fetcher, Pause pause, FeedStore store, Manifest manifest, String day) {
        this.fetcher = fetcher;
        this.pause = pause;
        this.store = store;
        this.manifest = manifest;
        this.day = day;
    }

    /**
     * What is to be fetched.
     *
     * @param source id of the source
     * @param address where it is
     * @param file where it goes, relative to the folder
     * @param kind kind of feed that it must be
     * @param updated when it changed, as the publisher's list says; empty when it does not
     * @param checksums where its checksum may be
     * @param pauseMillis pause before each request, in milliseconds
     */
    record Wanted(
            String source,
            URI address,
            String file,
            String kind,
            String updated,
            List<URI> checksums,
            int pauseMillis) {
        Wanted {
            checksums = List.copyOf(checksums);
        }
    }

    Tally.End pull(Wanted wanted) throws InterruptedException {
        String address = wanted.address().toString();
        Optional<ManifestEntry> known = manifest.of(address).filter(entry -> store.holds(entry.file(), entry.sha256()));
        if (known.isPresent()
                && !wanted.updated().isEmpty()
                && wanted.updated().equals(known.get().updated())) {
            manifest.put(known.get().seen(wanted.updated(), day));
            return new Tally.End.Same();
        }
        Fetched fetched = fetch(
                wanted, wanted.address(), known.map(ManifestEntry::validators).orElse(Validators.NONE));
        return switch (fetched) {
            case Fetched.Unchanged unchanged -> {
                known.ifPresent(entry -> manifest.put(entry.seen(wanted.updated(), day)));
                yield known.isPresent()
                        ? new Tally.End.Same()
                        : new Tally.End.Lost("the server says that it has not changed, but there is no copy");
            }
            case Fetched.Absent absent -> new Tally.End.Lost("there is no such file");
            case Fetched.Failed failed -> new Tally.End.Lost(failed.reason());
            case Fetched.Body body -> keep(wanted, body, known);
        };
    }

    private Tally.End keep(Wanted wanted, Fetched.Body body, Optional<ManifestEntry> known)
            throws InterruptedException {
        Read<String> kind = FeedProbe.kind(wanted.file(), body.bytes());
        if (!kind.value().equals(wanted.kind())) {
            String why =
                    kind.problems().stream().map(Problem::sentence).findFirst().orElse("");
            return new Tally.End.Lost(
                    ("it was found, but it is no " + wanted.kind() + " file. " + why).replaceAll("[. ]+$", ""));
        }
        Checked checked = check(wanted, body.bytes());
        if (checked instanceof Checked.Wrong wrong) {
            return new Tally.End.Lost(wrong.reason());
        }
        String file = manifest.claim(wanted.file(), wanted.address().toString());
        String sha256 = Checksums.hex("SHA-256", body.bytes());
        boolean same = known.isPresent() && known.get().sha256().equals(sha256);
        try {
            if (!same) {
                store.write(file, body.bytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Tally.End.Lost(
                    "it cannot be written to " + file + " (" + e.getClass().getSimpleName() + ")");
        }
        manifest.put(new ManifestEntry(
                file, wanted.source(), wanted.address().toString(), sha256, body.validators(), wanted.updated(), day));
        String note = checked instanceof Checked.Unknown && wanted.kind().equals("csaf")
                ? "The publisher gives no checksum for this file; it was kept unchecked."
                : "";
        return same ? new Tally.End.Same() : new Tally.End.New(note);
    }

    private Fetched fetch(Wanted wanted, URI address, Validators known) throws InterruptedException {
        if (wanted.pauseMillis() > 0) {
            pause.millis(wanted.pauseMillis());
        }
        return fetcher.fetch(address, known);
    }

    private sealed interface Checked {
        record Right() implements Checked {}

        record Wrong(String reason) implements Checked {}

        record Unknown() implements Checked {}
    }

    private Checked check(Wanted wanted, byte[] content) throws InterruptedException {
        for (URI checksum : wanted.checksums()) {
            switch (fetch(wanted, checksum, Validators.NONE)) {
                case Fetched.Body body -> {
                    return Checksums.difference(content, body.bytes())
                            .<Checked>map(Checked.Wrong::new)
                            .orElseGet(Checked.Right::new);
                }
                case Fetched.Failed failed -> {
                    return new Checked.Wrong("its checksum could not be fetched: " + failed.reason());
                }
                case Fetched.Absent absent -> {}
                case Fetched.Unchanged unchanged -> {}
            }
        }
        return new Checked.Unknown();
    }
}
