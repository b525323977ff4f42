package org.wardround.engine.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Service;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/** Counts what the risk stage needs. Assets count with their quantity. */
final class FactShares {
    private static final int URGENT = 4;

    private FactShares() {}

    static InventoryFacts of(
            AssetIndex assets,
            List<Finding> findings,
            Intelligence intelligence,
            Hospital hospital,
            List<Supplier> suppliers) {
        Set<RowRef> exploited = new HashSet<>();
        Set<RowRef> legacy = new HashSet<>();
        Set<RowRef> urgent = new HashSet<>();
        Set<String> silent = new HashSet<>();
        for (Finding finding : findings) {
            switch (finding) {
                case Finding.VulnerableAsset vulnerable -> {
                    if (knownExploited(vulnerable.match(), intelligence)) {
                        exploited.add(vulnerable.asset().row());
                    }
                    if (vulnerable.rating().criticality() >= URGENT) {
                        urgent.add(vulnerable.asset().row());
                    }
                }
                case Finding.EndOfSupport end -> {
                    if (end.ended()) {
                        legacy.add(end.asset().row());
                    }
                }
                case Finding.NoNotices none -> silent.addAll(none.assetIds());
                case Finding.UnmetObligation unmet -> {}
                case Finding.WeakSupplier weak -> {}
            }
        }
        List<AssetFacts> all = assets.all();
        Predicate<AssetFacts> medical = facts -> facts.kind().category() == Category.MEDICAL;
        return new InventoryFacts(
                (int) Math.min(count(all, facts -> true), Integer.MAX_VALUE),
                (int) Math.min(count(all, medical), Integer.MAX_VALUE),
                share(
                        all,
                        AssetFacts::networked,
                        facts -> exploited.contains(facts.asset().row())),
                share(
                        all,
                        AssetFacts::networked,
                        facts -> legacy.contains(facts.asset().row())),
                share(
                        all,
                        AssetFacts::networked,
                        facts -> urgent.contains(facts.asset().row())),
                openRemoteAccess(suppliers),
                singleSource(hospital.services(), suppliers),
                share(all, medical, facts -> silent.contains(facts.ref())),
                untouched(all, medical, legacy, hospital.measures().untouched()));
    }

    private static SortedMap<DeviceGroup, Double> untouched(
            List<AssetFacts> all, Predicate<AssetFacts> medical, Set<RowRef> legacy, List<Untouched> untouched) {
        SortedMap<DeviceGroup, Double> shares = new TreeMap<>();
        for (DeviceGroup group : untouched.isEmpty() ? new DeviceGroup[0] : DeviceGroup.values()) {
            Predicate<AssetFacts> in = switch (group) {
                case NONE -> facts -> false;
                case MEDICAL_DEVICES -> medical;
                case NETWORKED_MEDICAL_DEVICES -> medical.and(AssetFacts::networked);
                case LEGACY_MEDICAL_DEVICES ->
                    medical.and(facts -> legacy.contains(facts.asset().row()));
                case ASSETS -> facts -> true;
                case NETWORKED_ASSETS -> AssetFacts::networked;
            };
            double share =
                    share(all, in, facts -> untouched.stream().anyMatch(devices -> devices.covers(facts.asset())));
            if (share > 0) {
                shares.put(group, share);
            }
        }
        return shares;
    }

    private static boolean knownExploited(Match match, Intelligence intelligence) {
        return match.vulnerabilities().stream()
                .anyMatch(one -> (one.verdict() == Verdict.AFFECTED || one.verdict() == Verdict.POSSIBLE)
                        && intelligence.exploited().containsKey(one.vulnerability()));
    }

    private static long count(List<AssetFacts> all, Predicate<AssetFacts> which) {
        return all.stream()
                .filter(which)
                .mapToLong(facts -> facts.asset().quantity())
                .sum();
    }

    private static double share(List<AssetFacts> all, Predicate<AssetFacts> of, Predicate<AssetFacts> which) {
        long whole = count(all, of);
        return whole == 0 ? 0 : (double) count(all, of.and(which)) / whole;
    }

    private static double openRemoteAccess(List<Supplier> suppliers) {
        List<Supplier> remote = suppliers.stream()
                .filter(supplier -> supplier.access().remote() == Truth.YES)
                .toList();
        long open = remote.stream()
                .filter(supplier -> supplier.access().closedByDefault() != Truth.YES)
                .count();
        return remote.isEmpty() ? 0 : (double) open / remote.size();
    }

    /** Every supplier that a critical service depends on counts once for that service. */
    private static double singleSource(List<Service> services, List<Supplier> suppliers) {
        long all = 0;
        long single = 0;
        for (Service service : services) {
            if (service.criticality() >= WeakSuppliers.CRITICAL) {
                for (Supplier supplier : suppliers) {
                    boolean serves = supplier.services().contains(service.id());
                    all += serves ? 1 : 0;
                    single += serves && supplier.secondSource() == Truth.NO ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) single / all;
    }
}
