package org.wardround.engine.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;

/** Lists the products that were not taken. */
final class NearMisses {
    private static final Comparator<Sifted.Refused> CLOSEST_FIRST = Comparator.comparingDouble(
                    (Sifted.Refused one) -> -one.name().score())
            .thenComparingInt(one -> one.entry().number());

    private NearMisses() {}

    /**
     * Near misses of one asset, one for each advisory, closest first.
     *
     * @param asset the asset
     * @param refused all that were not taken
     * @param taken advisories that speak of the asset
     */
    static List<NearMiss> of(Asset asset, List<Sifted.Refused> refused, Set<String> taken) {
        Map<String, Sifted.Refused> closest = new TreeMap<>();
        for (Sifted.Refused one : refused) {
            String key = AssetMatcher.key(one.entry());
            if (!taken.contains(key) && isNear(one)) {
                closest.merge(key, one, (a, b) -> CLOSEST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        return closest.values().stream()
                .sorted(CLOSEST_FIRST)
                .map(one -> miss(asset, one))
                .toList();
    }

    /** Of another maker only a whole name is near. */
    private static boolean isNear(Sifted.Refused one) {
        return one.vendor().isPresent() || one.why() instanceof Refusal.OtherMaker;
    }

    /** Whether a wide search takes it as possible. */
    static boolean isWide(Sifted.Refused one) {
        return switch (one.why()) {
            case Refusal.Excluded excluded -> false;
            case Refusal.NotConfirmed notConfirmed -> false;
            case Refusal.OtherMaker other -> one.makerOpen();
            case Refusal.WordsMissing missing -> isFamily(one);
            case Refusal.VariantMissing missing -> isFamily(one);
            case Refusal.OtherWords words -> isFamily(one);
            case Refusal.OtherModel model -> one.vendor().isPresent();
            case Refusal.OtherVariant variant -> isFamily(one);
            case Refusal.OtherNumber number -> isFamily(one);
            case Refusal.OnlyDescribed described -> isFamily(one);
            case Refusal.Sister sister -> true;
        };
    }

    private static boolean isFamily(Sifted.Refused one) {
        return one.vendor().isPresent() && one.name().brand();
    }

    private static NearMiss miss(Asset asset, Sifted.Refused one) {
        return new NearMiss(
                asset.id(),
                one.entry().advisory().id(),
                one.entry().product().productId(),
                one.entry().product().pointer(),
                EntryMaker.name(one.entry().product()),
                one.entry().maker().written(),
                one.name().shared(),
                one.name().score(),
                one.why());
    }
}
