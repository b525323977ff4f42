package org.wardround.formats.csaf.validation.metrics;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.registry.CweNames;
import org.wardround.formats.csaf.validation.registry.SsvcPoints;

/** The tests of this room. */
public final class MetricTests {

    private MetricTests() {}

    /**
     * The tests, which are the same for both versions of the standard.
     *
     * @param names names of weaknesses
     * @param points decision points of SSVC
     * @return in the order in which they run
     */
    public static List<MandatoryTest> of(CweNames names, SsvcPoints points) {
        return List.of(
                new CvssShape(),
                new CvssComputation(),
                new CvssConsistency(),
                new OneScorePerProduct(),
                new Weaknesses(names),
                new SsvcTargets(),
                new SsvcDecisionPoints(points));
    }
}
