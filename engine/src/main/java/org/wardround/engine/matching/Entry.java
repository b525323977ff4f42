package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.ProductHelper;

/**
 * A product of an advisory, prepared for matching.
 *
 * @param number place in the index
 * @param advisory the advisory
 * @param product the product, as read
 * @param vendor who makes it
 * @param spoken every word of its name and of the advisory's title
 * @param patterns ways in which the product may be called
 * @param excluded names that the advisory excludes
 * @param rule which versions are meant
 * @param named what of that stands in the product's own name
 * @param namedText as it stands there; empty where there is nothing
 * @param modelList whether the version text lists models
 * @param host for a product that runs on or in another: ways in which that one may be called
 * @param partHelper for such a product: identifiers of what runs there
 * @param hostHelper for such a product: identifiers of what it runs on or in
 */
record Entry(
        int number,
        Advisory advisory,
        AdvisoryProduct product,
        Vendor vendor,
        Set<String> spoken,
        List<NamePattern> patterns,
        List<NamePattern> excluded,
        VersionRule rule,
        VersionRule named,
        String namedText,
        boolean modelList,
        List<NamePattern> host,
        ProductHelper partHelper,
        ProductHelper hostHelper) {
    Entry {
        patterns = List.copyOf(patterns);
        excluded = List.copyOf(excluded);
        host = List.copyOf(host);
    }

    Maker maker() {
        return vendor.maker();
    }

    String group() {
        return vendor.group();
    }
}
