package org.wardround.cli.pull;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.json.StrictText;
import tools.jackson.databind.JsonNode;

/** Finds the notices of a CSAF provider: its metadata, then its ROLIE feeds, or its directories where it has none. */
final class ProviderPull {

    private final Fetcher fetcher;
    private final PullRules rules;
    private final Tally tally;

    ProviderPull(Fetcher fetcher, PullRules rules, Tally tally) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.tally = tally;
    }

    /** The notices, newest first, each once; problems go to the tally. */
    List<NoticeLink> links(FeedSource source) throws InterruptedException {
        Optional<JsonNode> metadata = json(source.address());
        if (metadata.isEmpty()) {
            return List.of();
        }
        ProblemLog log = new ProblemLog(source.address().toString());
        Provider provider = Provider.of(JsonPlace.root(metadata.get(), log), source.address());
        tally.addAll(log.toList());
        List<NoticeLink> links = new ArrayList<>();
        for (URI feed : provider.feeds()) {
            links.addAll(rolie(feed));
        }
        if (links.isEmpty()) {
            for (URI directory : provider.directories()) {
                links.addAll(directory(directory));
            }
        }
        if (provider.feeds().isEmpty() && provider.directories().isEmpty()) {
            error(source.address(), "It was found, but names no public list of notices");
        }
        return bounded(links, source);
    }

    private List<NoticeLink> bounded(List<NoticeLink> links, FeedSource source) {
        Map<URI, NoticeLink> once = new LinkedHashMap<>();
        links.stream()
                .sorted(Comparator.comparing(NoticeLink::updated).reversed().thenComparing(NoticeLink::address))
                .forEach(link -> once.putIfAbsent(link.address(), link));
        if (once.size() > rules.maxDocuments()) {
            tally.add(Problem.warning(
                    "pull.too-many",
                    Location.file(source.address().toString()),
                    "There are " + once.size() + " notices; the newest " + rules.maxDocuments() + " were fetched."));
        }
        return once.values().stream().limit(rules.maxDocuments()).toList();
    }

    private List<NoticeLink> rolie(URI feed) throws InterruptedException {
        Optional<JsonNode> node = json(feed);
        if (node.isEmpty()) {
            return List.of();
        }
        ProblemLog log = new ProblemLog(feed.toString());
        List<NoticeLink> links = NoticeLists.rolie(JsonPlace.root(node.get(), log), feed);
        tally.addAll(log.toList());
        if (!node.get().has("feed")) {
            error(feed, "It was found, but it is no ROLIE feed");
        }
        return links;
    }

    private List<NoticeLink> directory(URI directory) throws InterruptedException {
        for (String name : List.of("changes.csv", "index.txt")) {
            URI address = directory.resolve(name);
            switch (fetcher.fetch(address, Validators.NONE)) {
                case Fetched.Body body -> {
                    ProblemLog log = new ProblemLog(address.toString());
                    List<NoticeLink> links = StrictText.of(body.bytes(), log)
                            .map(text -> NoticeLists.directory(text, directory, log))
                            .orElse(List.of());
                    tally.addAll(log.toList());
                    if (!links.isEmpty()) {
                        return links;
                    }
                }
                case Fetched.Failed failed -> error(address, "It could not be fetched: " + failed.reason());
                case Fetched.Absent absent -> {}
                case Fetched.Unchanged unchanged -> {}
            }
        }
        error(directory, "There is neither a changes.csv nor an index.txt that can be used");
        return List.of();
    }

    private Optional<JsonNode> json(URI address) throws InterruptedException {
        switch (fetcher.fetch(address, Validators.NONE)) {
            case Fetched.Body body -> {
                ProblemLog log = new ProblemLog(address.toString());
                Optional<JsonNode> node = StrictText.of(body.bytes(), log)
                        .flatMap(text -> JsonText.tree(text, log))
                        .filter(JsonNode::isObject);
                if (node.isEmpty()) {
                    error(address, "It was found, but could not be parsed");
                    tally.addAll(log.toList());
                }
                return node;
            }
            case Fetched.Failed failed -> error(address, "It could not be fetched: " + failed.reason());
            case Fetched.Absent absent -> error(address, "It was not found");
            case Fetched.Unchanged unchanged -> error(address, "The server gave no content");
        }
        return Optional.empty();
    }

    private void error(URI address, String sentence) {
        tally.add(Problem.error("pull.list", Location.file(address.toString()), sentence + "."));
    }
}
