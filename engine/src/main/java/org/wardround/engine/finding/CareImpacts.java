package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Service;

/**
 * What a failure means for patients: the harm of the kind of equipment, one step more (up to "may be harmed") where it
 * stands in a service that patients cannot wait for. The place of an asset belongs to a service when it holds all words
 * of one of the service's names; names in several languages are written with a slash between them.
 */
final class CareImpacts {
    /** Services that cannot wait minutes raise the impact of what stands in them. */
    static final int RAISING = 5;

    private final List<Name> names = new ArrayList<>();

    CareImpacts(List<Service> services) {
        for (Service service : services) {
            if (service.criticality() >= RAISING) {
                List<String> written =
                        new ArrayList<>(Arrays.asList(service.name().split("/")));
                written.add(service.id().replace('_', ' '));
                for (String name : written) {
                    Set<String> words = new HashSet<>(Plain.words(name));
                    if (!words.isEmpty()) {
                        names.add(new Name(service.id(), words));
                    }
                }
            }
        }
    }

    AssetFacts.Impact of(DeviceClass kind, String place) {
        CareImpact byKind = switch (kind.harm()) {
            case 1 -> CareImpact.LOW;
            case 2 -> CareImpact.MEDIUM;
            case 3 -> CareImpact.HIGH;
            default -> CareImpact.VERY_HIGH;
        };
        Set<String> words = new HashSet<>(Plain.words(place));
        for (Name name : names) {
            if (words.containsAll(name.words())) {
                return raised(byKind, name.service());
            }
        }
        return new AssetFacts.Impact(byKind, "");
    }

    private static AssetFacts.Impact raised(CareImpact level, String service) {
        return switch (level) {
            case LOW -> new AssetFacts.Impact(CareImpact.MEDIUM, service);
            case MEDIUM -> new AssetFacts.Impact(CareImpact.HIGH, service);
            case HIGH, VERY_HIGH -> new AssetFacts.Impact(level, "");
        };
    }

    private record Name(String service, Set<String> words) {}
}
