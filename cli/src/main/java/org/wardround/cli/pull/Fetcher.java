package org.wardround.cli.pull;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches one file: asks again with growing pauses where that may help, follows redirects by the same rules as the first
 * address, and never holds more than the limit.
 */
final class Fetcher implements AutoCloseable {

    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final PullRules rules;
    private final AddressRules addresses;
    private final Pause pause;
    private final HttpClient client;

    Fetcher(PullRules rules, ProxySelector proxies, Optional<Authenticator> authenticator, Pause pause) {
        this.rules = rules;
        this.addresses = new AddressRules(rules, proxies);
        this.pause = pause;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(proxies);
        authenticator.ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    /** Fetches a file, or learns that it has not changed since the validators were given. */
    Fetched fetch(URI address, Validators known) throws InterruptedException {
        Attempt last = new Attempt(new Fetched.Failed("it was never asked for"), 0);
        for (int attempt = 0; attempt < rules.attempts(); attempt++) {
            if (attempt > 0) {
                pause.millis(Math.max(last.waitMillis(), FIRST_PAUSE_MILLIS << (attempt - 1)));
            }
            last = redirected(address, known);
            if (last.waitMillis() < 0) {
                return last.result();
            }
        }
        return last.result();
    }

    /**
     * One try.
     *
     * @param result how it ended
     * @param waitMillis how long to wait at least before trying again; below 0 when that is no use
     */
    private record Attempt(Fetched result, long waitMillis) {
        static Attempt done(Fetched result) {
            return new Attempt(result, -1);
        }

        static Attempt again(String reason, long waitMillis) {
            return new Attempt(new Fetched.Failed(reason), waitMillis);
        }
    }

    private Attempt redirected(URI first, Validators known) throws InterruptedException {
        URI address = first;
        for (int hop = 0; hop <= PullRules.MAX_REDIRECTS; hop++) {
            Optional<String> refusal = addresses.refusal(address);
            if (refusal.isPresent()) {
                return Attempt.done(new Fetched.Failed((hop == 0
                                ? "the address is not allowed: "
                                : "it was redirected to an address that is not allowed: ")
                        + refusal.get()));
            }
            Answer answer = ask(address, known);
            if (answer.location().isEmpty()) {
                return answer.attempt();
            }
            address = address.resolve(answer.location().get());
        }
        return Attempt.done(new Fetched.Failed("it was redirected more than " + PullRules.MAX_REDIRECTS + " times"));
    }

    private record Answer(Attempt attempt, Optional<URI> location) {
        static Answer of(Attempt attempt) {
            return new Answer(attempt, Optional.empty());
        }
    }

    private Answer ask(URI address, Validators known) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(rules.timeout())
                .header("User-Agent", "wardround (feeds pull)")
                .header("Accept", "*/*")
                .GET();
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> future = client.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), rules.maxFileBytes()));
        try {
            return answer(future.get(rules.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            future.cancel(true);
            return Answer.of(
                    Attempt.again("it took longer than " + rules.timeout().toSeconds() + " seconds", 0));
        } catch (ExecutionException e) {
            return Answer.of(failure(e));
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        }
    }

    private Answer answer(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        Attempt attempt = switch (status) {
            case 200 -> Attempt.done(body(response));
            case 304 -> Attempt.done(new Fetched.Unchanged());
            case 404, 410 -> Attempt.done(new Fetched.Absent());
            case 408, 429 -> Attempt.again("the server answered " + status, retryAfter(response));
            default ->
                status >= 500
                        ? Attempt.again("the server answered " + status, retryAfter(response))
                        : Attempt.done(new Fetched.Failed("the server answered " + status));
        };
        boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return new Answer(attempt, redirect ? location(response) : Optional.empty());
    }

    private Fetched body(HttpResponse<byte[]> response) {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        byte[] bytes = response.body();
        if (encoding.equalsIgnoreCase("gzip")) {
            return Unpacked.of(bytes, rules.maxFileBytes())
                    .<Fetched>map(plain -> new Fetched.Body(plain, validators(response)))
                    .orElseGet(() -> new Fetched.Failed("it cannot be unpacked, or is too long when unpacked"));
        }
        if (!encoding.equalsIgnoreCase("identity")) {
            return new Fetched.Failed("the server packed it in a way that was not asked for");
        }
        return new Fetched.Body(bytes, validators(response));
    }

    private static Validators validators(HttpResponse<byte[]> response) {
        return new Validators(header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers()
                .firstValue(name)
                .filter(value -> value.length() <= 500)
                .orElse("");
    }

    private static long retryAfter(HttpResponse<byte[]> response) {
        String value = header(response, "Retry-After");
        return value.matches("[0-9]{1,6}") ? Math.min(Long.parseLong(value) * 1_000, LONGEST_PAUSE_MILLIS) : 0;
    }

    private static Optional<URI> location(HttpResponse<byte[]> response) {
        try {
            return response.headers().firstValue("Location").map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Attempt failure(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("capacity")) {
            return Attempt.done(new Fetched.Failed("it is longer than " + rules.maxFileBytes() + " bytes"));
        }
        String kind = cause == null ? "unknown" : cause.getClass().getSimpleName();
        return Attempt.again("the connection failed (" + kind + ")", 0);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
