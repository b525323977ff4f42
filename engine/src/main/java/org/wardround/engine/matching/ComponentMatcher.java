package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/** Matches the software inside an asset: by its identifiers, else by the whole name of the product. */
final class ComponentMatcher {
    private final AssetMatcher matcher;
    private final IdentifierIndex identifiers;

    ComponentMatcher(AssetMatcher matcher, IdentifierIndex identifiers) {
        this.matcher = matcher;
        this.identifiers = identifiers;
    }

    /** The matches of one component, as matches of the asset that it is part of. */
    List<Match> match(Component component, Asset carrier, MakerMemory memory) {
        String name = component.name().substring(component.name().lastIndexOf('/') + 1);
        Asset asset = new Asset(
                carrier.id(),
                new Product("", name, "", ""),
                new Software(version(component), ""),
                carrier.identifiers(),
                carrier.network(),
                carrier.place(),
                carrier.quantity(),
                carrier.supportEnd(),
                carrier.row());
        Map<String, List<Named>> named = new TreeMap<>();
        identifiers
                .of(component)
                .values()
                .forEach(hit -> named.computeIfAbsent(AssetMatcher.key(hit.entry()), any -> new ArrayList<>())
                        .add(Named.by(hit)));
        Sifted sifted = matcher.sift(asset, memory, false);
        sifted.named().stream()
                .filter(ComponentMatcher::isWholeName)
                .forEach(one -> named.computeIfAbsent(AssetMatcher.key(one.entry()), any -> new ArrayList<>())
                        .add(one));
        return named.isEmpty()
                ? List.of()
                : matcher.spoken(matcher.host(carrier), named).matches(asset);
    }

    private static boolean isWholeName(Named one) {
        NameMatch name = one.name();
        return name.grade() == NameMatch.Grade.FULL
                && name.extra().isEmpty()
                && name.ownWord()
                && name.source() == NamePattern.Source.NAME;
    }

    private static String version(Component component) {
        if (!component.version().isEmpty()) {
            return component.version();
        }
        return PackageUrl.of(component.purl())
                .map(PackageUrl::version)
                .filter(version -> !version.isEmpty())
                .or(() -> CpeName.of(component.cpe()).map(CpeName::fullVersion))
                .orElse("");
    }
}
