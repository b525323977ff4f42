package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.matching.NamePattern.Source;

/** Prepares the products of advisories for matching. */
final class EntryMaker {
    private static final Pattern FIRMWARE = Pattern.compile("(?i)\\bfirmware\\b");
    private static final Pattern IDENTIFIER = Pattern.compile("(?i)pkg:|cpe:|urn:|https?://");
    private static final int MOST_MODELS = 60;

    private final Makers makers;
    private final Map<VendorKey, Vendor> vendorOf = new HashMap<>();
    private final Map<String, Set<String>> spokenOf = new HashMap<>();
    private final Map<String, ProductName> nameOf = new HashMap<>();
    private final Map<String, VersionRule> ruleOf = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final int firstEntry;
    private final int firstVendor;

    /** A vendor as written, or a product name where none is given, and the names of it in the name of the product. */
    private record VendorKey(String written, boolean given, Set<String> inProduct) {}

    EntryMaker(Makers makers) {
        this(makers, 0, 0);
    }

    /**
     * Prepares products that come after others.
     *
     * @param makers names of makers
     * @param firstEntry number of the first product
     * @param firstVendor number of the first vendor
     */
    EntryMaker(Makers makers, int firstEntry, int firstVendor) {
        this.makers = makers;
        this.firstEntry = firstEntry;
        this.firstVendor = firstVendor;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(Advisory advisory) {
        Map<String, AdvisoryProduct> byId = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (AdvisoryProduct product : advisory.products()) {
            byId.putIfAbsent(product.productId(), product);
            names.add(Fold.fold(name(product)));
        }
        List<String> nameless = advisory.products().stream()
                .map(EntryMaker::name)
                .filter(name -> Nameless.is(parse(name).patterns()))
                .distinct()
                .toList();
        Set<String> parts = new HashSet<>();
        advisory.products().forEach(product -> parts.addAll(product.parts()));
        advisory.vulnerabilities().forEach(one -> one.status().values().forEach(ids -> ids.forEach(parts::remove)));
        for (AdvisoryProduct product : advisory.products()) {
            if (parts.contains(product.productId())) {
                // it is only spoken of as a part of another product
                continue;
            }
            boolean combined = product.parts().size() > 1;
            AdvisoryProduct named = combined ? byId.getOrDefault(product.parts().getFirst(), product) : product;
            AdvisoryProduct carrier =
                    combined ? byId.getOrDefault(product.parts().get(1), product) : product;
            entries.add(entry(advisory, product, named, carrier, names.size() == 1, nameless));
        }
    }

    /** The names of a product that another one runs on. */
    private List<NamePattern> host(AdvisoryProduct carrier) {
        List<NamePattern> patterns = new ArrayList<>(parse(name(carrier)).patterns());
        for (String model : ModelList.of(carrier.versionText().isEmpty() ? lastName(carrier) : carrier.versionText())) {
            patterns.add(new NamePattern(Chunks.of(model), Source.MODEL_LIST));
        }
        patterns.add(new NamePattern(Chunks.of(lastName(carrier)), Source.NAME));
        return patterns.stream().distinct().toList();
    }

    private static String lastName(AdvisoryProduct product) {
        return product.path().isEmpty()
                ? product.fullName()
                : product.path().getLast().name();
    }

    private Entry entry(
            Advisory advisory,
            AdvisoryProduct product,
            AdvisoryProduct named,
            AdvisoryProduct carrier,
            boolean single,
            List<String> nameless) {
        boolean combined = product.parts().size() > 1;
        List<NamePattern> host = combined ? host(carrier) : List.of();
        Vendor vendor = vendorOf.computeIfAbsent(
                named.vendor().isEmpty() ? new VendorKey(name(named), false, Set.of()) : vendorKey(named),
                this::vendor);
        boolean identified = named.path().isEmpty() && isIdentifier(named.fullName());
        ProductName name = parse(identified ? "" : name(named));
        List<NamePattern> patterns =
                new ArrayList<>(identified ? List.of() : titled(advisory, name.patterns(), nameless, vendor));
        boolean modelsAsNames = !identified && makers.rules().on(NameRule.MODEL_IN_VERSION);
        List<String> models = modelsAsNames ? ModelList.of(named.versionText()) : List.of();
        for (String model : models.subList(0, Math.min(MOST_MODELS, models.size()))) {
            List<Unit> units = Chunks.of(model.replace("(", " ").replace(")", " "));
            if (standsAlone(model)) {
                patterns.add(new NamePattern(units, Source.MODEL_LIST));
            }
            name.patterns().forEach(base -> patterns.add(joined(base, units)));
        }
        if (!host.isEmpty() && FIRMWARE.matcher(name(named)).find()) {
            // firmware has no name of its own on a label: the device stands for it
            patterns.clear();
            patterns.addAll(host);
        }
        if (single && !identified && makers.rules().on(NameRule.TITLE)) {
            NamePattern title = new NamePattern(Chunks.of(title(advisory)), Source.TITLE);
            if (!isShortForm(title, name, vendor)) {
                patterns.add(title);
            }
        }
        if (makers.rules().on(NameRule.SEVERAL_NAMES)) {
            patterns.addAll(TitleNames.of(title(advisory), name(named), vendor.words()));
        }
        VersionRule rule = ruleOf.computeIfAbsent(named.versionText(), VersionRuleParser::parse);
        VersionRule called = Generations.named(name.rules(), rule);
        return new Entry(
                firstEntry + entries.size(),
                advisory,
                product,
                vendor,
                spoken(name(product) + " " + advisory.title()),
                patterns,
                name.excluded(),
                Generations.together(called, rule),
                called,
                name.written(),
                !models.isEmpty(),
                host,
                combined ? named.helper() : ProductHelper.NONE,
                combined ? carrier.helper() : ProductHelper.NONE);
    }

    /** The names of a product, with what the title says before those that say nothing by themselves. */
    private List<NamePattern> titled(Advisory advisory, List<NamePattern> names, List<String> nameless, Vendor vendor) {
        if (!makers.rules().on(NameRule.NAMELESS) || !Nameless.is(names)) {
            return names;
        }
        List<NamePattern> titled = Nameless.named(title(advisory), names, nameless, vendor.words());
        return Stream.concat(titled.stream(), names.stream()).toList();
    }

    /** A package URL, a CPE name or an address tells by itself what is meant; its words are no name. */
    private static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).lookingAt();
    }

    /** A title that has less than the name itself would take the sisters of the product for it. */
    private static boolean isShortForm(NamePattern title, ProductName name, Vendor vendor) {
        Set<String> words = new HashSet<>();
        name.patterns().forEach(pattern -> pattern.units().forEach(unit -> words.add(unit.shown())));
        Set<String> said = new HashSet<>();
        title.units().forEach(unit -> said.add(unit.shown()));
        said.removeAll(vendor.words());
        said.removeAll(Words.STOP);
        return words.containsAll(said);
    }

    /** "Kantech" tells nothing in the name of a product of Johnson Controls, who bought it. */
    private VendorKey vendorKey(AdvisoryProduct product) {
        boolean asked = makers.rules().on(NameRule.MAKER_IN_NAME);
        Maker maker = makers.resolve(product.vendor());
        Set<String> inProduct = asked ? makers.ownNames(maker, name(product)) : Set.of();
        return new VendorKey(product.vendor(), true, inProduct);
    }

    private Vendor vendor(VendorKey key) {
        Maker maker = makers.resolve(key.written());
        String group = maker.group();
        Set<String> words = new HashSet<>();
        if (key.given()) {
            Atom.of(key.written()).forEach(atom -> words.add(atom.text()));
        }
        words.addAll(key.inProduct());
        return new Vendor(firstVendor + vendorOf.size(), maker, group, words);
    }

    private Set<String> spoken(String text) {
        return spokenOf.computeIfAbsent(text, any -> {
            Set<String> words = new HashSet<>();
            Atom.of(text).forEach(atom -> words.add(atom.text()));
            return Set.copyOf(words);
        });
    }

    /** "LNL-4420" and "882476" are names by themselves, "650" is not. */
    private static boolean standsAlone(String model) {
        boolean letters = model.chars().filter(Character::isLetter).count() > 1;
        return model.trim().length() > (letters ? 3 : 4);
    }

    private ProductName parse(String name) {
        return nameOf.computeIfAbsent(name, any -> NameParser.parse(any, makers.rules()));
    }

    private static NamePattern joined(NamePattern base, List<Unit> units) {
        List<Unit> all = new ArrayList<>(base.units());
        all.addAll(units);
        return new NamePattern(all, Source.MODEL_LIST);
    }

    /** The product as written; for a product outside the tree its full name. */
    static String name(AdvisoryProduct product) {
        if (!product.product().isEmpty()) {
            return product.product();
        }
        String family = product.branch("product_family");
        if (!family.isEmpty()) {
            return family;
        }
        for (BranchNode node : product.path().reversed()) {
            if (!node.category().equals("vendor") && !node.category().startsWith("product_version")) {
                return node.name();
            }
        }
        return product.fullName();
    }

    private static String title(Advisory advisory) {
        return Fold.repair(advisory.title())
                .replaceAll("^IC[A-Z]{2,3}-[\\dA-Za-z-]+_", "")
                .replaceAll("(?i)\\((?:update|revision)[^)]*\\)", "")
                .replaceAll("(?i)\\b(?:multiple )?vulnerabilit(?:y|ies)\\b", "")
                .replaceAll("['’]s?\\b", "");
    }
}
