package org.wardround.formats.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

/**
 * Reads endoflife.date data in four shapes: a collection of its product pages ({@code products}), its API v1 for all
 * products or for one ({@code result}), and its older API for one product (a list, where the name of the file is the
 * product).
 */
public final class LifecycleReader {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private LifecycleReader() {}

    /**
     * Whether a JSON value looks like lifecycles.
     *
     * @param node the whole JSON value
     * @return true when it has one of the four shapes
     */
    public static boolean recognises(JsonNode node) {
        if (node.isArray()) {
            return !node.isEmpty() && node.get(0).has("cycle") && node.get(0).has("eol");
        }
        JsonNode products = node.path("products");
        JsonNode result = node.path("result");
        return hasReleases(products.path(0)) || hasReleases(result) || hasReleases(result.path(0));
    }

    private static boolean hasReleases(JsonNode product) {
        return product.has("releases") || product.has("cycles");
    }

    /**
     * Reads lifecycles.
     *
     * @param node the whole JSON value
     * @param log gets what is wrong
     * @return what could be read
     */
    public static LifecycleList read(JsonNode node, ProblemLog log) {
        JsonPlace root = JsonPlace.root(node, log);
        if (root.isList()) {
            String product = fileStem(log.file());
            return new LifecycleList("", List.of(new Lifecycle(product, product, List.of(), cycles(root.items()))));
        }
        JsonPlace products = root.at("products").present() ? root.at("products") : root.at("result");
        List<JsonPlace> places = products.isList() ? products.items() : List.of(products);
        List<Lifecycle> lifecycles = new ArrayList<>();
        for (JsonPlace place : places) {
            String id = first(place, "product", "name");
            if (id.isEmpty()) {
                log.error("lifecycle.no-product", place.pointer(), "This entry does not say which product it is for.");
                continue;
            }
            String label = first(place, "title", "label");
            lifecycles.add(
                    new Lifecycle(id, label.isEmpty() ? id : label, identifiers(place), cycles(releases(place))));
        }
        return new LifecycleList(asOf(root), lifecycles);
    }

    private static String asOf(JsonPlace root) {
        for (String key : List.of("generated_at", "last_modified", "_source")) {
            Matcher day = DAY.matcher(root.text(key));
            if (day.find()) {
                return day.group();
            }
        }
        return "";
    }

    private static List<String> identifiers(JsonPlace product) {
        List<String> identifiers = new ArrayList<>();
        for (JsonPlace each : product.items("identifiers")) {
            String type = each.text("type");
            String id = type.equals("purl") || type.equals("cpe") ? each.text("id") : first(each, "purl", "cpe");
            if (!id.isEmpty()) {
                identifiers.add(id);
            }
        }
        return identifiers;
    }

    private static List<JsonPlace> releases(JsonPlace product) {
        return product.at("releases").present() ? product.items("releases") : product.items("cycles");
    }

    private static List<Cycle> cycles(List<JsonPlace> releases) {
        List<Cycle> cycles = new ArrayList<>();
        for (JsonPlace release : releases) {
            String name = first(release, "cycle", "name");
            if (name.isEmpty()) {
                release.log()
                        .error(
                                "lifecycle.no-release",
                                release.pointer(),
                                "This entry does not say which release it is for.");
                continue;
            }
            JsonPlace latest = release.at("latest");
            cycles.add(new Cycle(
                    name,
                    release.text("label"),
                    EndReader.read(release, "eol", "eolFrom", "isEol"),
                    EndReader.read(release, "eoes", "eoesFrom", "isEoes"),
                    latest.isObject() ? latest.text("name") : latest.text()));
        }
        return cycles;
    }

    private static String first(JsonPlace place, String key, String otherKey) {
        String text = place.text(key);
        return text.isEmpty() ? place.text(otherKey) : text;
    }

    private static String fileStem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
