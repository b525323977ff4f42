package org.wardround.engine.finding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.kernel.Truth;

/**
 * Whether an attack can be automated, read from CVSS: over the network, low complexity, no privileges, nobody has to do
 * anything (AV:N, AC:L, PR:N or Au:N, UI:N, and in version 4 AT:N).
 */
final class CvssVectors {
    private CvssVectors() {}

    /** Yes when one score for the product says so, no when scores with a vector say otherwise, else not known. */
    static Truth automatable(List<Cvss> scores, String productId) {
        Truth answer = Truth.UNKNOWN;
        for (Cvss score : scores) {
            boolean forProduct =
                    score.productIds().isEmpty() || score.productIds().contains(productId);
            if (forProduct && score.vector().contains("AV:")) {
                if (automatable(score.vector())) {
                    return Truth.YES;
                }
                answer = Truth.NO;
            }
        }
        return answer;
    }

    private static boolean automatable(String vector) {
        Set<String> metrics = new HashSet<>(Arrays.asList(vector.split("/")));
        boolean reachable = metrics.contains("AV:N") && metrics.contains("AC:L");
        boolean open = metrics.contains("PR:N") || metrics.contains("Au:N");
        // CVSS 2 knows no user interaction, CVSS 2 and 3 no attack requirements
        boolean alone = metrics.contains("UI:N") || metrics.contains("Au:N");
        return reachable && open && alone && !metrics.contains("AT:P");
    }
}
