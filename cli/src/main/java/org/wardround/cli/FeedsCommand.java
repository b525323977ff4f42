package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardround.cli.pull.FeedPull;
import org.wardround.cli.pull.FeedSource;
import org.wardround.cli.pull.FeedSources;
import org.wardround.cli.pull.Proxies;
import org.wardround.cli.pull.PullReport;
import org.wardround.cli.pull.PullRules;
import org.wardround.cli.pull.SourceOutcome;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Security notices from the internet; the only command that uses the network. */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        header = "Fetch security notices from the internet.",
        subcommands = FeedsCommand.Pull.class)
final class FeedsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        known.commandLine().usage(known.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** Fetches what is new into a folder. */
    @Command(
            name = "pull",
            mixinStandardHelpOptions = true,
            header = "Fetch what is new from each source into a folder.",
            description = {
                "",
                "Fetches security notices (CSAF), the list of exploited vulnerabilities (KEV), probabilities of"
                        + " exploitation (EPSS) and ends of support into a folder that the other commands read with"
                        + " --feeds. Only what has changed is fetched again; a file that fails its checksum, is cut off or"
                        + " is not what it should be is not kept, and the older copy stays.",
                "",
                "A proxy is taken from HTTPS_PROXY and NO_PROXY. On a machine without internet, run this elsewhere and"
                        + " copy the folder.",
                ""
            })
    static final class Pull implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Option(
                names = "--into",
                required = true,
                paramLabel = "DIR",
                description = "The folder; made when it is not there.")
        private @Nullable Path into;

        @Option(
                names = "--sources",
                paramLabel = "FILE",
                description = "A list of sources of your own (default: feeds.yaml of the catalogue).")
        private @Nullable Path sources;

        @Option(
                names = "--only",
                paramLabel = "ID",
                split = ",",
                description = "Ask these sources alone, also those that are off by default.")
        private List<String> only = List.of();

        @Option(
                names = "--connections",
                paramLabel = "N",
                defaultValue = "4",
                description = "Most requests at once to one source, 1 to 16 (default: ${DEFAULT-VALUE}).")
        private int connections = 4;

        @Option(
                names = "--max-documents",
                paramLabel = "N",
                defaultValue = "20000",
                description = "Most notices of one source, newest first (default: ${DEFAULT-VALUE}).")
        private int maxDocuments = PullRules.MAX_DOCUMENTS;

        @Option(
                names = "--allow-host",
                paramLabel = "HOST",
                split = ",",
                description = "A host inside your own network that may be asked, such as a mirror.")
        private List<String> hosts = List.of();

        @Option(
                names = "--insecure-http",
                description = "Allow http without encryption; for tests and closed networks.")
        private boolean insecureHttp;

        @Override
        public Integer call() throws UnusableInput, IOException, InterruptedException {
            CommandSpec known = java.util.Objects.requireNonNull(spec);
            PrintWriter err = known.commandLine().getErr();
            if (connections < 1 || connections > 16 || maxDocuments < 1) {
                throw new ParameterException(
                        known.commandLine(), "--connections must be 1 to 16 and --max-documents at least 1.");
            }
            List<FeedSource> asked = sources(known, err);
            Proxies proxies = new Proxies(
                    environment(),
                    Optional.ofNullable(ProxySelector.getDefault()).orElseGet(() -> ProxySelector.of(null)));
            FeedPull pull = new FeedPull(rules(), proxies, authenticator(proxies), Thread::sleep, Clock.systemUTC());
            PullReport report =
                    pull.pull(asked, java.util.Objects.requireNonNull(into), sentence -> say(err, sentence + " ..."));
            report.problems().forEach(problem -> say(err, line(problem)));
            report.outcomes().forEach(outcome -> say(err, outcome));
            if (!report.usable()) {
                say(
                        err,
                        "Nothing could be fetched. Check the connection and the proxy; older files stay as they were.");
                return ExitCode.INPUT;
            }
            return ExitCode.FINE;
        }

        private PullRules rules() {
            PullRules usual = PullRules.usual();
            Set<String> allowed =
                    hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            return new PullRules(
                    insecureHttp,
                    allowed,
                    connections,
                    usual.maxFileBytes(),
                    maxDocuments,
                    usual.attempts(),
                    usual.timeout());
        }

        private List<FeedSource> sources(CommandSpec known, PrintWriter err) throws UnusableInput {
            Path file = sources == null ? Installation.catalogue().resolve("feeds.yaml") : sources;
            Read<List<FeedSource>> read = FeedSources.read(file);
            read.problems().forEach(problem -> say(err, line(problem)));
            Set<String> wanted = new HashSet<>(only);
            read.value().forEach(source -> wanted.remove(source.id()));
            if (!wanted.isEmpty()) {
                throw new ParameterException(
                        known.commandLine(),
                        "There is no source " + wanted.stream().sorted().collect(Collectors.joining(", "))
                                + ". There are: "
                                + read.value().stream().map(FeedSource::id).collect(Collectors.joining(", ")) + ".");
            }
            List<FeedSource> asked = read.value().stream()
                    .filter(source -> only.isEmpty() ? source.enabled() : only.contains(source.id()))
                    .toList();
            if (asked.isEmpty()) {
                throw new UnusableInput("There is no source to ask in " + file + ". See docs on feeds.yaml.");
            }
            return asked;
        }

        /** A password for the proxy works only where Java is told, before its first request, that it may be sent. */
        private static Optional<Authenticator> authenticator(Proxies proxies) {
            Optional<Authenticator> answer = proxies.authenticator();
            if (answer.isPresent()) {
                System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
            }
            return answer;
        }

        private static Map<String, String> environment() {
            return Stream.of("https_proxy", "http_proxy", "no_proxy")
                    .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                    .filter(name -> System.getenv(name) != null)
                    .collect(Collectors.toMap(name -> name, System::getenv));
        }

        private static void say(PrintWriter err, SourceOutcome outcome) {
            synchronized (err) {
                err.println(outcome.source().name() + ": " + outcome.fetched() + " new or changed, "
                        + outcome.unchanged() + " unchanged, " + outcome.failed() + " failed");
                Map<Severity, List<Problem>> bySeverity =
                        outcome.problems().stream().collect(Collectors.groupingBy(Problem::severity));
                bySeverity
                        .getOrDefault(Severity.ERROR, List.of())
                        .forEach(problem -> err.println("  " + line(problem)));
                bySeverity
                        .getOrDefault(Severity.WARNING, List.of())
                        .forEach(problem -> err.println("  " + line(problem)));
                int notes = bySeverity.getOrDefault(Severity.INFO, List.of()).size();
                if (notes > 0) {
                    Problem first =
                            bySeverity.getOrDefault(Severity.INFO, List.of()).getFirst();
                    err.println("  " + notes + " notes, such as: " + line(first));
                }
            }
        }

        private static void say(PrintWriter err, String sentence) {
            synchronized (err) {
                err.println(sentence);
            }
        }

        private static String line(Problem problem) {
            String place = problem.location().place().isEmpty()
                    ? ""
                    : " " + problem.location().place();
            return problem.location().file() + place + ": " + problem.sentence();
        }
    }
}
