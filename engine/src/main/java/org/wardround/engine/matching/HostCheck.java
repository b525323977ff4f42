package org.wardround.engine.matching;

import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/** Tells whether an asset is the thing that a product runs on or is part of: by name, or by an identifier. */
final class HostCheck {
    private final NameCheck names;
    private final RowName row;
    private final Asset asset;

    HostCheck(NameCheck names, RowName row, Asset asset) {
        this.names = names;
        this.row = row;
        this.asset = asset;
    }

    boolean isOn(Entry entry) {
        if (entry.host().isEmpty() || isIdentified(entry.hostHelper())) {
            return true;
        }
        for (NamePattern host : entry.host()) {
            if (names.check(host, row, entry.group(), entry.vendor().words(), false) instanceof NameMatch) {
                return true;
            }
        }
        return false;
    }

    private boolean isIdentified(ProductHelper helper) {
        String cpe = product(asset.identifiers().cpe());
        String purl = packageOf(asset.identifiers().purl());
        String article = NumberPattern.plain(asset.product().articleNumber());
        return (!cpe.isEmpty()
                        && helper.cpes().stream()
                                .anyMatch(other -> product(other).equals(cpe)))
                || (!purl.isEmpty()
                        && helper.purls().stream()
                                .anyMatch(other -> packageOf(other).equals(purl)))
                || (!article.isEmpty()
                        && helper.modelNumbers().stream()
                                .anyMatch(other -> NumberPattern.of(other).matches(article)));
    }

    private static String product(String cpe) {
        return cpe.isEmpty() ? "" : CpeName.of(cpe).map(CpeName::product).orElse("");
    }

    private static String packageOf(String purl) {
        return purl.isEmpty()
                ? ""
                : PackageUrl.of(purl).map(PackageUrl::product).orElse("");
    }
}
