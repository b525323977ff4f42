package org.wardround.engine.intelligence;

import java.util.List;

/** What a publisher says of how bad a vulnerability is, apart from CVSS (CSAF 2.1 metrics). */
public sealed interface Assessment permits Assessment.Ssvc, Assessment.Probability, Assessment.Rating {
    /**
     * The products that it is for.
     *
     * @return ids; empty when for all
     */
    List<String> productIds();

    /**
     * Selections of a Stakeholder-Specific Vulnerability Categorization (SSVC).
     *
     * @param timestamp as written
     * @param choices decision points with their values
     * @param productIds products that it is for; empty when for all
     */
    record Ssvc(String timestamp, List<Choice> choices, List<String> productIds) implements Assessment {
        /** Copies the collections, so that the record never changes. */
        public Ssvc {
            choices = List.copyOf(choices);
            productIds = List.copyOf(productIds);
        }
    }

    /**
     * One decision point of SSVC.
     *
     * @param namespace such as "ssvc"
     * @param name such as "Exploitation"; the key, such as "E", where there is no name
     * @param values chosen values; more than one where it is not certain
     */
    record Choice(String namespace, String name, List<String> values) {
        /** Copies the collections, so that the record never changes. */
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * EPSS values as the publisher knew them.
     *
     * @param probability 0 to 1
     * @param percentile 0 to 1
     * @param timestamp as written
     * @param productIds products that it is for; empty when for all
     */
    record Probability(double probability, double percentile, String timestamp, List<String> productIds)
            implements Assessment {
        /** Copies the collections, so that the record never changes. */
        public Probability {
            productIds = List.copyOf(productIds);
        }
    }

    /**
     * A severity in one word.
     *
     * @param word none, low, medium, high or critical, as written
     * @param productIds products that it is for; empty when for all
     */
    record Rating(String word, List<String> productIds) implements Assessment {
        /** Copies the collections, so that the record never changes. */
        public Rating {
            productIds = List.copyOf(productIds);
        }
    }
}
