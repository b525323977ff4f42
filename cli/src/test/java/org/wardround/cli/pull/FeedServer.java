package org.wardround.cli.pull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that behaves like a publisher's, in good and bad ways. */
final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What the server does when it is asked for a path. */
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getRawPath();
            asked.add(path);
            replies.getOrDefault(path, each -> send(each, 404, new byte[0])).to(exchange);
            exchange.close();
        });
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Paths that were asked for, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    FeedServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** A file with an ETag made of its content, that answers 304 to who has it. */
    FeedServer file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    FeedServer file(String path, byte[] content) {
        String etag = "\"" + Checksums.hex("SHA-256", content).substring(0, 12) + "\"";
        return on(path, exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().add("ETag", etag);
                send(exchange, 200, content);
            }
        });
    }

    static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    static Reply redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    static String notice(String id) {
        return """
                {"document":{"category":"csaf_base","csaf_version":"2.0","title":"T","publisher":{"name":"P"},
                "tracking":{"id":"%s","version":"1","status":"final","initial_release_date":"2024-01-01T00:00:00Z",
                "current_release_date":"2024-01-01T00:00:00Z"}}}""".formatted(id);
    }

    static String kev(String day, String... cves) {
        StringBuilder entries = new StringBuilder();
        for (String cve : cves) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"cveID\":\"" + cve + "\",\"dateAdded\":\"" + day + "\"}");
        }
        return "{\"catalogVersion\":\"1\",\"dateReleased\":\"" + day + "T00:00:00Z\",\"vulnerabilities\":[" + entries
                + "]}";
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
