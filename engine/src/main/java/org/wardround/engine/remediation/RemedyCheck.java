package org.wardround.engine.remediation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.matching.Match;

/** What a publisher offers for a product and a vulnerability, as a check number that is the same while the offer is. */
final class RemedyCheck {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<String, Advisory> advisories = new HashMap<>();
    private final Map<List<String>, String> known = new HashMap<>();

    RemedyCheck(List<Advisory> advisories) {
        advisories.forEach(advisory -> this.advisories.putIfAbsent(advisory.id(), advisory));
    }

    /** Revision of the notice of a match; empty when the notice is not there. */
    String revision(Match match) {
        Advisory advisory = advisories.get(match.advisoryId());
        return advisory == null ? "" : advisory.tracking().revision();
    }

    boolean knows(String advisoryId) {
        return advisories.containsKey(advisoryId);
    }

    String of(Match match, String vulnerability) {
        String product = match.reason().productId();
        return known.computeIfAbsent(
                List.of(match.advisoryId(), vulnerability, product), any -> compute(match, vulnerability, product));
    }

    private String compute(Match match, String vulnerability, String product) {
        Advisory advisory = advisories.get(match.advisoryId());
        if (advisory == null) {
            return "";
        }
        List<String> offers = advisory.vulnerabilities().stream()
                .filter(one -> one.id().equals(vulnerability))
                .map(Vulnerability::remedies)
                .flatMap(List::stream)
                .filter(remedy -> product.isEmpty()
                        || remedy.productIds().isEmpty()
                        || remedy.productIds().contains(product))
                .map(RemedyCheck::text)
                .distinct()
                .sorted()
                .toList();
        return offers.isEmpty() ? "" : hash(String.join("\n", offers));
    }

    /** Blanks and upper case make no difference. */
    private static String text(Remedy remedy) {
        String words = remedy.details()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return remedy.kind() + "|" + words + "|" + remedy.url();
    }

    /** FNV-1a over the characters, 64 bits; it is no secret, it only tells one text from another. */
    private static String hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return "r" + Long.toHexString(hash);
    }
}
