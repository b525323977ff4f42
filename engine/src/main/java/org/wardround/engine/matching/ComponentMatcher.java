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

    /**
     * The matches of an asset with those of the software inside it.
     *
     * @param carrier the asset
     * @param inside the software
     * @param own matches of the asset itself
     * @param memory what is known of makers already
     */
    List<Match> match(Asset carrier, List<Component> inside, List<Match> own, MakerMemory memory) {
        HostCheck host = matcher.host(
                carrier, inside.stream().filter(one -> one.row().line() == 0).toList());
        Parts parts = new Parts(own);
        for (Component component : inside) {
            Asset asset = asset(component, carrier);
            Map<String, List<Named>> named = named(component, asset, memory);
            if (!named.isEmpty()) {
                parts.add(component, matcher.spoken(host, named, own).matches(asset));
            }
        }
        return parts.all();
    }

    private static Asset asset(Component component, Asset carrier) {
        return new Asset(
                carrier.id(),
                new Product("", name(component), "", ""),
                new Software(version(component), ""),
                carrier.identifiers(),
                carrier.network(),
                carrier.place(),
                carrier.quantity(),
                carrier.supportEnd(),
                carrier.row());
    }

    private Map<String, List<Named>> named(Component component, Asset asset, MakerMemory memory) {
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
        return named;
    }

    /** Whether any advisory speaks of a piece of software. */
    boolean speaks(Component component, Asset carrier, MakerMemory memory) {
        return !named(component, asset(component, carrier), memory).isEmpty();
    }

    /** The name without its group. */
    static String name(Component component) {
        return component.name().substring(component.name().lastIndexOf('/') + 1);
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
