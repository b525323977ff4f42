package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/** Tells whether an asset is the thing that a product runs on or is part of: by name, or by an identifier. */
final class HostCheck {
    private final NameCheck names;
    private final RowName row;
    private final Asset asset;
    private final List<Component> subjects;

    /**
     * Prepares the check for one asset.
     *
     * @param subjects what the SBOMs of the asset say that they describe
     */
    HostCheck(NameCheck names, RowName row, Asset asset, List<Component> subjects) {
        this.names = names;
        this.row = row;
        this.asset = asset;
        this.subjects = List.copyOf(subjects);
    }

    boolean isOn(Entry entry) {
        if (entry.host().isEmpty() || isIdentified(entry.hostHelper())) {
            return true;
        }
        WordSet vendorWords = new WordSet(entry.vendor().words());
        for (NamePattern host : entry.host()) {
            NameResult result = names.check(host, row, entry.group(), vendorWords, NameCheck.Wanted.MATCHES);
            if (result instanceof NameMatch) {
                return true;
            }
        }
        return false;
    }

    /** What the notice leaves out of a product, as far as the model of the asset does not tell. */
    Exclusions exclusions(Entry entry) {
        List<NamePattern> excluded = names.excludes() ? entry.excluded() : List.of();
        return new Exclusions(excluded, name -> isWhole(name, entry), names);
    }

    private boolean isWhole(NamePattern name, Entry entry) {
        WordSet vendorWords = new WordSet(entry.vendor().words());
        NameResult result = names.check(name, row, entry.group(), vendorWords, NameCheck.Wanted.WHOLE);
        return result instanceof NameMatch match && match.grade() == NameMatch.Grade.FULL;
    }

    private boolean isIdentified(ProductHelper helper) {
        String cpe = product(asset.identifiers().cpe());
        String purl = packageOf(asset.identifiers().purl());
        String article = NumberPattern.plain(asset.product().articleNumber());
        return subjects.stream().anyMatch(subject -> isSubject(helper, subject))
                || (!cpe.isEmpty()
                        && helper.cpes().stream()
                                .anyMatch(other -> product(other).equals(cpe)))
                || (!purl.isEmpty()
                        && helper.purls().stream()
                                .anyMatch(other -> packageOf(other).equals(purl)))
                || (!article.isEmpty()
                        && helper.modelNumbers().stream()
                                .anyMatch(other -> NumberPattern.of(other).matches(article)));
    }

    /** What an SBOM of the asset describes is this very product, in this version where one is given. */
    private static boolean isSubject(ProductHelper helper, Component subject) {
        if (helper.sbomUrls().stream().anyMatch(subject.addresses()::contains)) {
            return true;
        }
        Optional<PackageUrl> mine = PackageUrl.of(subject.purl());
        return mine.isPresent()
                && helper.purls().stream()
                        .flatMap(other -> PackageUrl.of(other).stream())
                        .anyMatch(other -> other.product().equals(mine.get().product())
                                && (other.version().isEmpty()
                                        || other.version().equals(mine.get().version())));
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
