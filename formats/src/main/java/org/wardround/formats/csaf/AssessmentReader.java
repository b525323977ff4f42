package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Assessment;
import org.wardround.formats.json.JsonPlace;

/** Reads what CSAF 2.1 metrics hold besides CVSS: SSVC selections (schema versions 1 and 2), EPSS, a severity in one word. */
final class AssessmentReader {

    private final ProductLists lists;

    AssessmentReader(ProductLists lists) {
        this.lists = lists;
    }

    List<Assessment> read(JsonPlace metric) {
        JsonPlace content = metric.at("content");
        List<Assessment> found = new ArrayList<>();
        for (String key : List.of("ssvc_v1", "ssvc_v2")) {
            JsonPlace ssvc = content.at(key);
            if (ssvc.present()) {
                found.add(new Assessment.Ssvc(ssvc.text("timestamp"), choices(ssvc), products(metric)));
            }
        }
        JsonPlace epss = content.at("epss");
        if (epss.present()) {
            double probability = share(epss.at("probability"));
            double percentile = share(epss.at("percentile"));
            if (probability >= 0 && percentile >= 0) {
                found.add(
                        new Assessment.Probability(probability, percentile, epss.text("timestamp"), products(metric)));
            }
        }
        String rating = content.text("qualitative_severity_rating");
        if (!rating.isEmpty()) {
            found.add(new Assessment.Rating(rating, products(metric)));
        }
        return found;
    }

    private List<String> products(JsonPlace metric) {
        return lists.productsAndGroups(metric, "products");
    }

    private static List<Assessment.Choice> choices(JsonPlace ssvc) {
        return ssvc.items("selections").stream()
                .map(each -> new Assessment.Choice(each.text("namespace"), named(each), values(each)))
                .toList();
    }

    private static List<String> values(JsonPlace selection) {
        return selection.items("values").stream()
                .map(value -> value.isObject() ? named(value) : value.text())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String named(JsonPlace place) {
        String name = place.text("name");
        return name.isEmpty() ? place.text("key") : name;
    }

    /** A share is written as text in CSAF 2.1; below 0 where there is none. */
    private static double share(JsonPlace place) {
        try {
            double value = Double.parseDouble(place.text().strip());
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // reported below
        }
        place.log()
                .warning(
                        "csaf.epss",
                        place.pointer(),
                        "Here should stand a number from 0 to 1; these EPSS values were left out.");
        return -1;
    }
}
