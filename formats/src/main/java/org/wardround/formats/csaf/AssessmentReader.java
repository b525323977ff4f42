package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Assessment;
import org.wardround.formats.csaf.parts.EpssPart;
import org.wardround.formats.csaf.parts.MetricPart;
import org.wardround.formats.json.ProblemLog;

/** Reads what CSAF 2.1 metrics hold besides CVSS: SSVC selections, EPSS, a severity in one word. */
final class AssessmentReader {

    private final ProductLists lists;
    private final ProblemLog log;

    AssessmentReader(ProductLists lists, ProblemLog log) {
        this.lists = lists;
        this.log = log;
    }

    List<Assessment> read(List<MetricPart> metrics, String owner) {
        List<Assessment> found = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            MetricPart metric = metrics.get(i);
            Place place = new Place(owner, "metrics", i);
            for (Assessment.Ssvc ssvc : metric.content().ssvc().values()) {
                found.add(new Assessment.Ssvc(ssvc.timestamp(), ssvc.choices(), products(metric, place)));
            }
            EpssPart epss = metric.content().epss();
            if (epss.present()) {
                double probability = share(epss.probability(), place, "probability");
                double percentile = share(epss.percentile(), place, "percentile");
                if (probability >= 0 && percentile >= 0) {
                    found.add(new Assessment.Probability(
                            probability, percentile, epss.timestamp(), products(metric, place)));
                }
            }
            if (!metric.content().rating().isEmpty()) {
                found.add(new Assessment.Rating(metric.content().rating(), products(metric, place)));
            }
        }
        return found;
    }

    private List<String> products(MetricPart metric, Place place) {
        return lists.productsAndGroups(metric.scope(), place, "products");
    }

    /** A share is written as text in CSAF 2.1; below 0 where there is none. */
    private double share(String text, Place place, String key) {
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // reported below
        }
        log.warning(
                "csaf.epss",
                place.pointer() + "/content/epss/" + key,
                "Here should stand a number from 0 to 1; these EPSS values were left out.");
        return -1;
    }
}
