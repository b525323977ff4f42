package org.wardround.formats.hospital;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Assumed;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.catalogue.YamlTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a hospital of its hospital.yaml; every value that is missing or makes no sense gets a stated default. */
final class HospitalYaml {
    static final String NAME = "hospital.yaml";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final YamlTree tree;
    private final JsonNode root;
    private final Defaults defaults;
    private final HospitalNumbers numbers;
    private final HospitalLists lists;
    private final HospitalWishes wishes;
    private final List<Assumed> assumed = new ArrayList<>();
    private final Map<String, YamlTree> maps = new HashMap<>();

    /**
     * Views a tree.
     *
     * @param root the tree; an empty map when there is no file
     * @param defaults what stands in for missing values
     * @param problems where problems go
     */
    HospitalYaml(JsonNode root, Defaults defaults, List<Problem> problems) {
        this.root = root;
        this.tree = YamlTree.of(root, NAME, problems);
        this.defaults = defaults;
        this.numbers = new HospitalNumbers(root, NAME, defaults, assumed, problems);
        this.lists = new HospitalLists(tree, assumed);
        this.wishes = new HospitalWishes(tree);
    }

    /**
     * The hospital.
     *
     * @param fallbackName what it is called when it gives no name
     */
    Hospital hospital(String fallbackName) {
        if (tree.has("schema")) {
            tree.integer("schema", 1, 1);
        }
        Currency currency = currency();
        Profile profile = profile(fallbackName);
        Budget budget = budget();
        SortedMap<Role, Hours> hours = hours();
        Activity activity = activity();
        List.of("overrides", "keep_columns", "language", "contact").forEach(tree::has);
        Hospital hospital = new Hospital(
                profile,
                new Means(
                        budget,
                        hours,
                        wishes.staffing(),
                        wishes.funding(numbers),
                        lists.freezes(),
                        wishes.disturbancesAtOnce(),
                        discount(),
                        new ToleranceAnchors(tree, numbers).read()),
                activity,
                lists.measures(wishes.wishes()),
                lists.services(),
                currency,
                assumed);
        tree.reportUnknownKeys();
        return hospital;
    }

    /** The hospital's own entries over the catalogue; an empty map when there are none. */
    JsonNode overrides() {
        JsonNode overrides = root.path("overrides");
        if (overrides.isObject()) {
            return overrides;
        }
        if (!overrides.isMissingNode() && !overrides.isNull()) {
            tree.problem("yaml.type", "overrides", "This must be a map of keys and values. It is left out.");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** Inventory columns that the hospital wants kept. */
    List<String> keepColumns() {
        return tree.texts("keep_columns");
    }

    /** How it writes letters. */
    Correspondence correspondence() {
        String language = tree.text("language", "").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            tree.problem("hospital.language", "language", "This must be a language's code of two letters, such as de.");
            language = "";
        }
        if (!tree.has("contact")) {
            return new Correspondence(language, "", "", "", List.of());
        }
        YamlTree contact = tree.map("contact");
        Correspondence correspondence = new Correspondence(
                language,
                contact.text("name", ""),
                contact.text("email", ""),
                contact.text("phone", ""),
                contact.texts("address"));
        contact.reportUnknownKeys();
        return correspondence;
    }

    private Profile profile(String fallbackName) {
        String name = tree.text("name", "");
        if (name.isEmpty()) {
            name = fallbackName;
            assumed.add(new Assumed("name", fallbackName, "name of the folder"));
        }
        List.of("beds", "staff", "revenue_per_year").forEach(tree::has);
        int beds = (int) Math.rint(numbers.number("beds"));
        numbers.size(Defaults.Per.BEDS, beds);
        int staff = (int) Math.rint(numbers.number("staff"));
        numbers.size(Defaults.Per.STAFF, staff);
        Euros revenue = numbers.money("revenue_per_year");
        numbers.size(Defaults.Per.REVENUE, revenue.value());
        return new Profile(name, country(), beds, staff, revenue, publicBody());
    }

    private String country() {
        String country = tree.text("country", "").toUpperCase(Locale.ROOT);
        String known = switch (country) {
            case "UK" -> "GB";
            case "EL" -> "GR";
            default -> country;
        };
        if (COUNTRIES.contains(known)) {
            return known;
        }
        if (!country.isEmpty()) {
            tree.problem("hospital.country", "country", "This must be a country's code of two letters, such as BE.");
        }
        return assume("country");
    }

    private boolean publicBody() {
        boolean fallback = Boolean.parseBoolean(defaults.fixed("public_body").value());
        if (!tree.has("public_body")) {
            assume("public_body");
        }
        return tree.flag("public_body", fallback);
    }

    private Currency currency() {
        String code = tree.text("currency", "").toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            tree.problem(
                    "hospital.currency", "currency", "This must be a currency's code of three letters, such as EUR.");
            code = "";
        }
        if (code.isEmpty()) {
            code = assume("currency");
        }
        if ("EUR".equals(code)) {
            if (tree.has("rate_to_euro") && numbers.number("rate_to_euro") != 1) {
                tree.problem("hospital.rate", "rate_to_euro", "One euro is worth one euro; 1 is taken.");
            }
            return new Currency(code, 1);
        }
        if (!tree.has("rate_to_euro")) {
            numbers.rate(OptionalDouble.empty());
            tree.problem(
                    "hospital.rate",
                    "rate_to_euro",
                    "The hospital counts in " + code + ", but doesn't say how many euros one " + code
                            + " is worth. Until it does, its amounts are not used, and defaults in euros are.");
            return new Currency("EUR", 1);
        }
        double rate = numbers.number("rate_to_euro");
        numbers.rate(OptionalDouble.of(rate));
        return new Currency(code, rate);
    }

    private Budget budget() {
        Optional<Budget> byQuarter = new MoneyByQuarter(tree, numbers).read();
        if (byQuarter.isPresent()) {
            if (tree.has("budget")) {
                tree.problem(
                        "hospital.budget",
                        "budget",
                        "The money by quarter is used; what stands here is not. Give one of the two.");
                known("budget", List.of("one_off_per_year", "running_per_year", "per_year"));
            }
            return byQuarter.get();
        }
        boolean split = known("budget", List.of("one_off_per_year", "running_per_year"));
        boolean pooled = known("budget", List.of("per_year"));
        if (pooled && split) {
            tree.problem(
                    "hospital.budget",
                    "budget",
                    "Give either per_year, or one_off_per_year and running_per_year. The"
                            + " two separate amounts are used.");
        }
        if (pooled && !split) {
            return new Budget.Pooled(numbers.money("budget/per_year"));
        }
        return new Budget.Split(numbers.money("budget/one_off_per_year"), numbers.money("budget/running_per_year"));
    }

    private SortedMap<Role, Hours> hours() {
        SortedMap<Role, Hours> hours = new TreeMap<>();
        for (Role role : Role.values()) {
            String key = role.name().toLowerCase(Locale.ROOT);
            known("staff_hours_per_quarter", List.of(key));
            hours.put(role, new Hours(numbers.number("staff_hours_per_quarter/" + key)));
        }
        return hours;
    }

    private double discount() {
        tree.has("discount_per_year");
        return numbers.number("discount_per_year");
    }

    private Activity activity() {
        known("activity_per_year", List.of("operations", "visits", "bed_days"));
        return new Activity(
                numbers.number("activity_per_year/operations"),
                numbers.number("activity_per_year/visits"),
                numbers.number("activity_per_year/bed_days"));
    }

    /** Whether a map holds one of these keys; they count as known from now on. */
    private boolean known(String map, List<String> keys) {
        if (!tree.has(map)) {
            return false;
        }
        YamlTree child = maps.computeIfAbsent(map, tree::map);
        return keys.stream().filter(child::has).count() > 0;
    }

    private String assume(String key) {
        Defaults.Fixed fixed = defaults.fixed(key);
        assumed.add(new Assumed(key, fixed.value(), fixed.rule()));
        return fixed.value();
    }
}
