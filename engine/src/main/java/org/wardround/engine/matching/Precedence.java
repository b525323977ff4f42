package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.PublisherKind;

/**
 * Which of several documents counts that speak of the same vulnerability of the same asset or part. The rule stands in
 * docs/statements.md: a stated "not affected" or "fixed" clears what documents of less weight report, and what the same
 * publisher reported before; a stated "affected" of more weight, or a later one of the same publisher, holds against it;
 * where neither has more weight, affected stays and the contradiction is said.
 */
final class Precedence {
    private static final Comparator<Said> HEAVIEST = Comparator.comparingInt(
                    (Said one) -> -one.authority().level())
            .thenComparing(one -> one.authority().released(), Comparator.reverseOrder())
            .thenComparing(Said::document);

    /** No document at all. */
    static final Precedence NONE = new Precedence(id -> Optional.empty(), Map.of(), Set.of());

    private final Function<String, Optional<Advisory>> before;
    private final Map<String, Advisory> advisories;
    private final Set<String> ofOthers;

    private Precedence(
            Function<String, Optional<Advisory>> before, Map<String, Advisory> advisories, Set<String> ofOthers) {
        this.before = before;
        this.advisories = advisories;
        this.ofOthers = ofOthers;
    }

    /** Documents that were weighed before. */
    static Precedence saved(Function<String, Optional<Advisory>> advisories, Set<String> ofOthers) {
        return new Precedence(advisories, Map.of(), ofOthers);
    }

    /** The documents that were added last, by id. */
    Map<String, Advisory> advisories() {
        return advisories;
    }

    private Optional<Advisory> document(String id) {
        Advisory own = advisories.get(id);
        return own == null ? before.apply(id) : Optional.of(own);
    }

    Set<String> ofOthers() {
        return ofOthers;
    }

    /** More documents too; this one stays as it is. */
    Precedence plus(List<Entry> entries, Makers makers) {
        Map<String, Advisory> all = new HashMap<>();
        Set<String> others = new HashSet<>(ofOthers);
        for (Entry entry : entries) {
            Advisory advisory = entry.advisory();
            Advisory known = all.get(advisory.id());
            Optional<Advisory> other = known == null ? document(advisory.id()) : Optional.of(known);
            all.put(advisory.id(), other.map(one -> lighter(one, advisory)).orElse(advisory));
            if (advisory.about().publisherKind() == PublisherKind.VENDOR && !isOwn(entry, makers)) {
                others.add(advisory.id());
            }
        }
        return new Precedence(this::document, all, others);
    }

    /** A publisher that calls itself the vendor speaks of its own product, as far as the names tell. */
    private static boolean isOwn(Entry entry, Makers makers) {
        String written = entry.product().vendor();
        if (written.isEmpty() || entry.group().isEmpty()) {
            return true;
        }
        String publisher = entry.advisory().publisher();
        if (makers.resolve(publisher).group().equals(entry.group())) {
            return true;
        }
        String vendor = bare(written);
        return bare(publisher).contains(vendor)
                || bare(publisher).contains(bare(entry.group()))
                || bare(entry.advisory().about().namespace()).contains(vendor);
    }

    private static String bare(String text) {
        return Fold.fold(text).replaceAll("[^a-z0-9]", "");
    }

    /** Two publishers may use one id: then the lesser weight counts. */
    private static Advisory lighter(Advisory one, Advisory other) {
        Authority first = Authority.of(one, Basis.STATED, false, true);
        Authority second = Authority.of(other, Basis.STATED, false, true);
        return second.level() < first.level() ? other : one;
    }

    /**
     * Settles what the documents say.
     *
     * @param matches matches of one asset, or of one part of it
     * @param carrier for a part: the matches of the asset, whose statements count for the part too
     * @return the matches, in the same order
     */
    List<Match> settle(List<Match> matches, List<Match> carrier) {
        if (matches.size() + carrier.size() < 2 || !(anyClears(matches) || anyClears(carrier))) {
            return matches;
        }
        Map<String, List<Said>> said = new TreeMap<>();
        for (int i = 0; i < matches.size(); i++) {
            gather(matches.get(i), i, isOnPart(matches.get(i)), said);
        }
        carrier.forEach(match -> gather(match, -1, true, said));
        Settlement settlement = new Settlement(matches);
        said.values().forEach(list -> settle(list, settlement));
        return settlement.matches();
    }

    private static boolean anyClears(List<Match> matches) {
        for (Match match : matches) {
            for (VulnerabilityVerdict one : match.vulnerabilities()) {
                if (one.basis() != Basis.IMPLIED
                        && (one.verdict() == Verdict.NOT_AFFECTED || one.verdict() == Verdict.FIXED)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The document names the part inside this very device. */
    private boolean isOnPart(Match match) {
        return document(match.advisoryId()).stream()
                .flatMap(advisory -> advisory.products().stream())
                .anyMatch(product -> product.productId().equals(match.reason().productId())
                        && product.parts().size() > 1);
    }

    private void gather(Match match, int place, boolean ofDevice, Map<String, List<Said>> said) {
        document(match.advisoryId()).ifPresent(advisory -> {
            for (VulnerabilityVerdict one : match.vulnerabilities()) {
                said.computeIfAbsent(one.vulnerability(), any -> new ArrayList<>())
                        .add(new Said(
                                place,
                                match.advisoryId(),
                                one,
                                Authority.of(advisory, one.basis(), ofDevice, !ofOthers.contains(advisory.id()))));
            }
        });
    }

    private static void settle(List<Said> said, Settlement settlement) {
        List<Said> clear = said.stream().filter(Said::clears).sorted(HEAVIEST).toList();
        List<Said> reports = said.stream().filter(Said::reports).toList();
        List<Said> standing = clear.stream()
                .filter(one -> reports.stream().noneMatch(other -> other.holdsAgainst(one)))
                .toList();
        for (Said report : reports) {
            Optional<Said> clearing = standing.stream()
                    .filter(one -> !one.document().equals(report.document()) && one.clearsAway(report))
                    .findFirst();
            if (clearing.isPresent()) {
                settlement.cleared(report, clearing.get());
                continue;
            }
            for (Said other : clear) {
                if (!other.document().equals(report.document())) {
                    settlement.stands(report, other, report.holdsAgainst(other));
                }
            }
        }
    }
}
