package org.wardround.formats.csaf.validation.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

/** A CSAF document of either version, opened for the tests. */
public final class CsafFile {

    private final JsonPlace root;
    private final CsafVersion version;
    private final List<ProductEntry> products = new ArrayList<>();
    private final List<Combination> combinations = new ArrayList<>();
    private final List<JsonPlace> branches = new ArrayList<>();
    private final Map<String, List<String>> groups = new TreeMap<>();
    private final List<JsonPlace> vulnerabilities;

    private CsafFile(JsonPlace root) {
        this.root = root;
        this.version = CsafVersion.of(root.at("document").text("csaf_version"));
        this.vulnerabilities = root.items("vulnerabilities");
        JsonPlace tree = tree();
        walk(tree.items("branches"), List.of());
        for (JsonPlace name : tree.items("full_product_names")) {
            products.add(new ProductEntry(name.text("product_id"), name.text("name"), name, List.of()));
        }
        for (JsonPlace item : tree.items(version == CsafVersion.V2_0 ? "relationships" : "product_paths")) {
            Combination combination = Combination.of(item, version);
            combinations.add(combination);
            products.add(combination.product());
        }
        for (JsonPlace group : tree.items("product_groups")) {
            groups.putIfAbsent(group.text("group_id"), group.texts("product_ids"));
        }
    }

    /**
     * Opens a document.
     *
     * @param node the whole JSON value, of any structure
     * @return the document
     */
    public static CsafFile of(JsonNode node) {
        return new CsafFile(JsonPlace.root(node, new ProblemLog("")));
    }

    private void walk(List<JsonPlace> level, List<JsonPlace> path) {
        for (JsonPlace branch : level) {
            branches.add(branch);
            List<JsonPlace> here = new ArrayList<>(path);
            here.add(branch);
            JsonPlace product = branch.at("product");
            if (product.present()) {
                products.add(new ProductEntry(product.text("product_id"), product.text("name"), product, here));
            }
            walk(branch.items("branches"), here);
        }
    }

    /**
     * The whole document.
     *
     * @return its root
     */
    public JsonPlace root() {
        return root;
    }

    /**
     * The version that it claims.
     *
     * @return its version
     */
    public CsafVersion version() {
        return version;
    }

    /**
     * The member "document".
     *
     * @return its place
     */
    public JsonPlace document() {
        return root.at("document");
    }

    /**
     * The member "document/tracking".
     *
     * @return its place
     */
    public JsonPlace tracking() {
        return document().at("tracking");
    }

    /**
     * The member "product_tree".
     *
     * @return its place
     */
    public JsonPlace tree() {
        return root.at("product_tree");
    }

    /**
     * The vulnerabilities.
     *
     * @return their places, in order
     */
    public List<JsonPlace> vulnerabilities() {
        return vulnerabilities;
    }

    /**
     * The document's category.
     *
     * @return as written
     */
    public String category() {
        return document().text("category");
    }

    /**
     * The document's status.
     *
     * @return as written, such as "draft"
     */
    public String status() {
        return tracking().text("status");
    }

    /**
     * Whether the document is published: final or interim.
     *
     * @return true when it is
     */
    public boolean released() {
        return status().equals("final") || status().equals("interim");
    }

    /**
     * Whether the document is in English, or says nothing of its language.
     *
     * @return true when it is
     */
    public boolean englishOrUnspecified() {
        String lang = document().text("lang");
        return lang.isEmpty() || lang.split("-", 2)[0].equalsIgnoreCase("en");
    }

    /**
     * Whether exactly one note of the document has a title, and is of a category.
     *
     * @param title the title
     * @param category the category that the note must be of
     * @return false when no note or several have the title, or when the one is of another category
     */
    public boolean hasOneNote(String title, String category) {
        List<JsonPlace> titled = document().items("notes").stream()
                .filter(note -> note.text("title").equals(title))
                .toList();
        return titled.size() == 1 && titled.getFirst().text("category").equals(category);
    }

    /**
     * All products that are defined: branches first, then full product names, then combinations.
     *
     * @return in that order, also such as are defined twice
     */
    public List<ProductEntry> products() {
        return products;
    }

    /**
     * All products made of others.
     *
     * @return in the order of the document
     */
    public List<Combination> combinations() {
        return combinations;
    }

    /**
     * All branches at all depths.
     *
     * @return parents before children
     */
    public List<JsonPlace> branches() {
        return branches;
    }

    /**
     * The product groups.
     *
     * @return product ids by group id
     */
    public Map<String, List<String>> groups() {
        return groups;
    }

    /**
     * The products that an item speaks of, directly and through groups.
     *
     * @param item anything with product_ids and group_ids
     * @return their ids, in order
     */
    public Set<String> productsOf(JsonPlace item) {
        Set<String> ids = new LinkedHashSet<>(item.texts("product_ids"));
        for (String group : item.texts("group_ids")) {
            ids.addAll(groups.getOrDefault(group, List.of()));
        }
        return ids;
    }
}
