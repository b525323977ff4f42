package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.Service;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Truth;

/**
 * Finds what is weak about suppliers. No SBOM 2, not known 1; no support date 2; support ended 3; each of these only for
 * somebody who sells devices, software, networks or building technology, and one more where a critical service depends
 * on it. Nobody could step in: 4 with two critical services, 5 with four. Remote access open 4; not known whether it
 * stays closed 3; not known whether there is any 2. A service is critical from 4 on. Not known is never taken for a
 * second source that is missing.
 */
final class WeakSuppliers {
    /** Services from this criticality on are critical. */
    static final int CRITICAL = 4;

    private static final int SEVERAL = 2;

    private static final int MANY = 4;

    private static final Set<String> SELLS_NOTHING = Set.of("cloud", "maintenance");

    private final Set<String> criticalServices = new TreeSet<>();
    private final LocalDate asOf;

    WeakSuppliers(List<Service> services, LocalDate asOf) {
        services.stream()
                .filter(service -> service.criticality() >= CRITICAL)
                .forEach(service -> criticalServices.add(service.id()));
        this.asOf = asOf;
    }

    List<Finding.WeakSupplier> of(Supplier supplier, String ref) {
        List<String> critical = supplier.services().stream()
                .filter(criticalServices::contains)
                .sorted()
                .distinct()
                .toList();
        List<Finding.WeakSupplier> found = new ArrayList<>();
        int more = critical.isEmpty() ? 0 : 1;
        boolean sells = !SELLS_NOTHING.contains(Plain.slug(supplier.kind()));
        if (sells && supplier.sbom() != Truth.YES) {
            int level = supplier.sbom() == Truth.NO ? 2 : 1;
            found.add(finding(
                    supplier,
                    ref,
                    SupplierGapKind.NO_SBOM,
                    critical,
                    level + more,
                    supplier.sbom().name()));
        }
        if (sells) {
            switch (supplier.supportUntil()) {
                case SupportEnd.NotKnown notKnown ->
                    found.add(finding(supplier, ref, SupplierGapKind.NO_SUPPORT_DATE, critical, 2 + more, ""));
                case SupportEnd.On on -> {
                    if (on.day().isBefore(asOf)) {
                        String day = on.day().toString();
                        found.add(finding(supplier, ref, SupplierGapKind.SUPPORT_ENDED, critical, 3 + more, day));
                    }
                }
            }
        }
        if (supplier.secondSource() == Truth.NO && critical.size() >= SEVERAL) {
            int level = critical.size() >= MANY ? 5 : 4;
            String count = Integer.toString(critical.size());
            found.add(finding(supplier, ref, SupplierGapKind.NO_SECOND_SOURCE, critical, level, count));
        }
        int remote = remote(supplier.access());
        if (remote > 0) {
            String closed = supplier.access().closedByDefault().name();
            found.add(finding(supplier, ref, SupplierGapKind.REMOTE_ACCESS_OPEN, critical, remote, closed));
        }
        return found;
    }

    private static int remote(Access access) {
        return switch (access.remote()) {
            case NO -> 0;
            case UNKNOWN -> access.closedByDefault() == Truth.YES ? 0 : 2;
            case YES ->
                switch (access.closedByDefault()) {
                    case YES -> 0;
                    case UNKNOWN -> 3;
                    case NO -> 4;
                };
        };
    }

    private static Finding.WeakSupplier finding(
            Supplier supplier, String ref, SupplierGapKind kind, List<String> critical, int level, String value) {
        List<Rating.Step> path = List.of(
                new Rating.Step("supplier", kind.name()),
                new Rating.Step("value", value),
                new Rating.Step("critical-services", Integer.toString(critical.size())));
        return new Finding.WeakSupplier(
                "supplier:" + ref + ":" + Plain.slug(kind.name()),
                supplier,
                kind,
                critical,
                new Rating(level, path),
                Advice.ASK_SUPPLIER);
    }
}
