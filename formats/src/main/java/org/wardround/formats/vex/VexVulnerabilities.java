package org.wardround.formats.vex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.OtherId;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.intelligence.Threat;
import org.wardround.engine.intelligence.Vulnerability;

/** The vulnerabilities that a VEX document speaks of; what is said later of a product takes the place of what was said before. */
final class VexVulnerabilities {
    private final Map<String, Gathered> byId = new LinkedHashMap<>();

    /**
     * What is said of products.
     *
     * @param status the status
     * @param justification machine-readable reason; empty when there is none
     * @param words reason in the publisher's words; empty when there is none
     * @param date as written; empty when there is none
     */
    record Word(ProductStatus status, String justification, String words, String date) {}

    /** One vulnerability while it is gathered. */
    static final class Gathered {
        private final String id;
        private final String title;
        private final String cwe;
        private final String pointer;
        private final List<Cvss> scores = new ArrayList<>();
        private final List<OtherId> otherIds = new ArrayList<>();
        private final List<Remedy> remedies = new ArrayList<>();
        private final SortedMap<String, Word> words = new TreeMap<>();

        private Gathered(String id, String title, String cwe, String pointer) {
            this.id = id;
            this.title = title;
            this.cwe = cwe;
            this.pointer = pointer;
        }

        void say(String product, Word word) {
            if (!product.isEmpty()) {
                words.put(product, word);
            }
        }

        void score(Cvss score) {
            scores.add(score);
        }

        void otherId(String system, String text) {
            OtherId other = new OtherId(system, text);
            if (!text.isEmpty() && !text.equals(id) && !otherIds.contains(other)) {
                otherIds.add(other);
            }
        }

        void remedy(RemedyKind kind, String details, List<String> products) {
            if (!products.isEmpty()) {
                remedies.add(new Remedy(kind, details, "", products));
            }
        }

        private Vulnerability vulnerability() {
            SortedMap<ProductStatus, List<String>> status = new TreeMap<>();
            List<Flag> flags = new ArrayList<>();
            List<Threat> threats = new ArrayList<>();
            words.forEach((product, word) -> {
                status.computeIfAbsent(word.status(), any -> new ArrayList<>()).add(product);
                if (!word.justification().isEmpty()) {
                    flags.add(new Flag(word.justification(), word.date(), List.of(product)));
                }
                if (!word.words().isEmpty()) {
                    threats.add(new Threat("impact", word.words(), word.date(), List.of(product)));
                }
            });
            return new Vulnerability(
                    id, title, cwe, scores, status, remedies, flags, threats, List.of(), otherIds, pointer);
        }
    }

    Gathered of(String id, String title, String cwe, String pointer) {
        return byId.computeIfAbsent(id, any -> new Gathered(id, title, cwe, pointer));
    }

    List<Vulnerability> all() {
        return byId.values().stream().map(Gathered::vulnerability).toList();
    }
}
