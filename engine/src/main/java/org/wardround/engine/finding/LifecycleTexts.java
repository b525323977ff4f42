package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.Lifecycle;

/** Finds releases that have a lifecycle in text as people write it. */
final class LifecycleTexts {
    /** Longer texts are cut here, since no name of a release stands so late. */
    static final int MAX_TEXT = 400;

    private final Map<String, Lifecycle> lifecycles = new HashMap<>();
    private final Map<String, List<Rule>> families = new LinkedHashMap<>();
    private final Map<String, Map<String, Mention>> known = new HashMap<>();

    LifecycleTexts(List<LifecycleName> names, List<Lifecycle> lifecycles) {
        lifecycles.forEach(lifecycle -> this.lifecycles.putIfAbsent(lifecycle.product(), lifecycle));
        for (LifecycleName name : names) {
            families.computeIfAbsent(name.family(), family -> new ArrayList<>())
                    .add(new Rule(name, Pattern.compile(name.pattern())));
        }
    }

    /** Family to what the first text that speaks of it means; the texts are asked in the order given. */
    Map<String, Mention> in(List<String> texts) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (String text : texts) {
            in(text).forEach(mentions::putIfAbsent);
        }
        return mentions;
    }

    private Map<String, Mention> in(String text) {
        String plain = Plain.withDots(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        return plain.isEmpty() ? Map.of() : known.computeIfAbsent(plain, this::search);
    }

    private Map<String, Mention> search(String plain) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        families.forEach((family, rules) -> {
            List<String> words = List.of();
            boolean speaksOfIt = false;
            for (Rule rule : rules) {
                if (!rule.name().words().equals(words)) {
                    words = rule.name().words();
                    speaksOfIt = words.stream().anyMatch(plain::contains);
                }
                if (speaksOfIt) {
                    Matcher matcher = rule.pattern().matcher(plain);
                    if (matcher.find()) {
                        mentions.put(family, mention(rule.name(), matcher));
                        break;
                    }
                }
            }
        });
        return mentions;
    }

    private Mention mention(LifecycleName name, Matcher matcher) {
        List<Release> releases = new ArrayList<>();
        boolean complete = true;
        for (LifecycleName.Candidate candidate : name.candidates()) {
            for (String cycle : candidate.cycles()) {
                List<Release> found = releases(candidate, filled(cycle, matcher), name.paid());
                complete = complete && !found.isEmpty();
                releases.addAll(found);
            }
        }
        return new Mention(releases, complete);
    }

    private List<Release> releases(LifecycleName.Candidate candidate, String cycle, boolean paid) {
        if (!(candidate.end() instanceof EndOfLife.NotKnown)) {
            return List.of(new Release(candidate.product(), cycle, cycle, candidate.end(), new EndOfLife.NotKnown()));
        }
        Lifecycle lifecycle = lifecycles.get(candidate.product());
        if (lifecycle == null) {
            return List.of();
        }
        List<Release> found = new ArrayList<>();
        for (Cycle one : lifecycle.cycles()) {
            boolean fits = cycle.endsWith("*")
                    ? one.name().startsWith(cycle.substring(0, cycle.length() - 1))
                    : one.name().equals(cycle);
            if (fits) {
                found.add(new Release(
                        candidate.product(),
                        one.name(),
                        name(lifecycle, one),
                        paid ? one.extendedEnd() : one.endOfLife(),
                        paid ? new EndOfLife.NotKnown() : one.extendedEnd()));
            }
        }
        return found;
    }

    private static String filled(String cycle, Matcher matcher) {
        String filled = cycle;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String value = matcher.group(group);
            filled = filled.replace("{" + group + "}", value == null ? "" : value);
        }
        return filled;
    }

    private record Rule(LifecycleName name, Pattern pattern) {}

    /** What people call a release: "Microsoft Windows Embedded POSReady 7". */
    static String name(Lifecycle lifecycle, Cycle cycle) {
        String product = lifecycle.label().isEmpty() ? lifecycle.product() : lifecycle.label();
        return product + " " + (cycle.label().isEmpty() ? cycle.name() : cycle.label());
    }

    /** A release that a text may mean, its name for people, the end that counts and the end that could be bought. */
    record Release(String product, String cycle, String name, EndOfLife end, EndOfLife purchasable) {}

    /**
     * What a text means.
     *
     * @param releases every release that it may be
     * @param complete whether the feeds know each of them; if not, nothing is certain
     */
    record Mention(List<Release> releases, boolean complete) {}
}
