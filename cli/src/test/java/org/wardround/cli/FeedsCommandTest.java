package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class FeedsCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/kev.json", exchange -> {
            byte[] body =
                    "{\"catalogVersion\":\"1\",\"vulnerabilities\":[{\"cveID\":\"CVE-2024-0001\",\"dateAdded\":\"2024-01-01\"}]}"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(folder.resolve("sources.yaml"), """
                schema: 1
                sources:
                  kev: {name: Exploited, kind: kev, address: "%s/kev.json", source: test}
                  gone: {name: Gone, kind: epss, address: "%s/gone.csv", source: test, enabled: false}
                """.formatted(host, host));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPullPutsFilesIntoTheFolderAndSpeaksOnStandardErrorAlone() {
        int code = run("--insecure-http", "--allow-host", "127.0.0.1");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("feeds/kev/kev-kev.json")).exists();
        assertThat(err.toString()).contains("Exploited: 1 new or changed, 0 unchanged, 0 failed");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whereNothingCanBeFetchedTheInputIsUnusable() {
        assertThat(run("--insecure-http", "--allow-host", "127.0.0.1", "--only", "gone"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("there is no such file", "Nothing could be fetched");
    }

    @Test
    void withoutLeaveNeitherHttpNorTheOwnNetworkIsUsed() {
        assertThat(run()).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("not encrypted");
    }

    @Test
    void wrongUseIsToldFromWrongInput() {
        assertThat(run("--only", "nobody")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no source nobody. There are: kev, gone.");
        assertThat(run("--connections", "99")).isEqualTo(ExitCode.USAGE);
        assertThat(line().execute("pull")).isEqualTo(ExitCode.USAGE);
        assertThat(line().execute()).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... more) {
        String[] args = new String[5 + more.length];
        args[0] = "pull";
        args[1] = "--into";
        args[2] = folder.resolve("feeds").toString();
        args[3] = "--sources";
        args[4] = folder.resolve("sources.yaml").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return line().execute(args);
    }

    private CommandLine line() {
        return new CommandLine(new FeedsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }
}
